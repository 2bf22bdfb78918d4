using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Plans;
using Samverkan.Arenas.Relations;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads arenas with all that they have, the questions that they mean to treat in a year, and plans for terms of office.</summary>
internal static class ArenaSeed
{
    private static readonly string[] Anyone = ["org", "group", "unit", "body", "post"];

    /// <summary>The arenas, focuses and plans of a file.</summary>
    public static IEnumerable<object> Read(SeedFile file)
        => file.Records("arenas").SelectMany(Arena)
            .Concat(file.Records("annualFocus").SelectMany(Focus))
            .Concat(file.Records("arenaPlans").SelectMany(Plan));

    private static IEnumerable<object> Arena(SeedRecord record)
    {
        var key = record.Key("arena");
        var id = new ArenaId(key.Id);
        var names = record.Records("names").Select((name, i) => Name(name, id, i)).ToList();
        yield return Arena(record, key, names);
        foreach (var row in names.Concat<object>(Topics(record, id)).Concat(Once(record, "purposes", Purposes(record, key))).Concat(Once(record, "placements", Placements(record, key)))) yield return row;
        foreach (var row in record.Records("mandates").SelectMany((mandate, i) => Mandate(mandate, id, i))) yield return row;
        foreach (var row in record.Records("seats").SelectMany((seat, i) => Seat(seat, id, i))) yield return row;
        foreach (var row in record.Records("relations").SelectMany(relation => Relation(relation, id))) yield return row;
        foreach (var citation in record.Citations(key.Id)) yield return citation;
    }

    private static Arena Arena(SeedRecord record, SeedReference key, List<ArenaName> names)
    {
        if (names.Count == 0) record.Fault("There is no name.", "one entry at least in names");
        return new Arena
        {
            Id = new ArenaId(key.Id),
            Key = key.Key,
            Kind = record.Enum<ArenaKind>("kind"),
            Level = record.Enum<ArenaLevel>("level"),
            Standing = record.Enum<Standing>("standing"),
            Validity = record.Validity(),
            ParticipationMode = record.Enum<ParticipationMode>("participationMode"),
            Frequency = record.OptionalText("frequency"),
            Convener = Pointer(record, "convener", Anyone),
            Body = Pointer(record, "body", "body"),
            Agreement = record.OptionalReference("agreement", "agreement") is { } agreement ? new AgreementId(agreement.Id) : null,
            EstablishedBy = record.OptionalReference("establishedBy", "decision", "agreement")?.Node,
            SortName = (names.Find(name => name.Use is NameUse.Official) ?? names.FirstOrDefault())?.FoldedText ?? "",
        };
    }

    // What has no key of its own is told apart by what it says.
    private static IEnumerable<object> Once(SeedRecord record, string name, IEnumerable<object> rows)
    {
        var known = new HashSet<Guid>();
        foreach (var row in rows)
        {
            var id = row switch { ArenaPurpose purpose => purpose.Id, ArenaBody placed => placed.Id, _ => Guid.Empty };
            if (id == Guid.Empty || known.Add(id)) yield return row;
            else record.Fault($"One of the {name} is there twice.", "each of them once");
        }
    }

    private static ArenaName Name(SeedRecord record, ArenaId arena, int order)
        => new() { ArenaId = arena, Order = order, Text = record.Text("text"), Use = record.Enum<NameUse>("use"), Validity = record.Validity() };

    private static IEnumerable<object> Topics(SeedRecord record, ArenaId arena) => record.Records("topics").Select((topic, i) => new ArenaTopic
    {
        ArenaId = arena,
        Order = i,
        TopicId = new TopicId(topic.Reference("topic", "topic").Id),
        Validity = topic.Validity(),
    });

    private static IEnumerable<object> Purposes(SeedRecord record, SeedReference arena) => record.Records("purposes").SelectMany((purpose, i) =>
    {
        var text = purpose.Text("text");
        var row = new ArenaPurpose
        {
            Id = SeedId.For("ArenaPurpose", $"{arena.Key}/{text}"),
            ArenaId = new ArenaId(arena.Id),
            Order = i,
            Text = text,
            TextEn = purpose.OptionalText("textEn"),
            Validity = purpose.Validity(),
        };
        return purpose.Citations(row.Id).Prepend<object>(row);
    });

    private static IEnumerable<object> Placements(SeedRecord record, SeedReference arena) => record.Records("placements").SelectMany((placement, i) =>
    {
        var body = placement.Reference("body", "body");
        var validity = placement.Validity();
        var row = new ArenaBody
        {
            Id = SeedId.For("ArenaPlacement", $"{arena.Key}/{body.Key}/{validity}"),
            ArenaId = new ArenaId(arena.Id),
            Order = i,
            Body = new StakeholderId(body.Id),
            Validity = validity,
        };
        return placement.Citations(row.Id).Prepend<object>(row);
    });

    private static IEnumerable<object> Mandate(SeedRecord record, ArenaId arena, int order)
    {
        var key = record.Key("mandate");
        var mandate = new ArenaMandate
        {
            Id = new ArenaMandateId(key.Id),
            Key = key.Key,
            ArenaId = arena,
            Order = order,
            Kind = record.OptionalEnum<MandateKind>("kind"),
            Clarity = record.Enum<Clarity>("clarity"),
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Basis = record.OptionalReference("basis", "decision", "agreement", "doc")?.Node,
            Topics = [.. record.References("topics", "topic").Select((topic, i) => new MandateTopic { Order = i, TopicId = new TopicId(topic.Id) })],
            Validity = record.Validity(),
        };
        return record.Citations(key.Id).Prepend<object>(mandate);
    }

    private static IEnumerable<object> Seat(SeedRecord record, ArenaId arena, int order)
    {
        var key = record.Key("seat");
        var seat = new ArenaSeat
        {
            Id = new ArenaSeatId(key.Id),
            Key = key.Key,
            ArenaId = arena,
            Order = order,
            Stakeholder = Pointer(record, "stakeholder", Anyone) ?? default,
            AppointedBy = Pointer(record, "appointedBy", Anyone),
            Count = record.OptionalNumber("count"),
            Capacity = record.Enum<SeatCapacity>("capacity"),
            RepresentedByPost = Pointer(record, "representedByPost", "post"),
            Validity = record.Validity(),
        };
        if (!record.Has("stakeholder")) record.Fault("The seat represents nobody (INV-19).", "stakeholder, the key of who is represented");
        if (seat.Count < 1) record.Fault($"The seat is there {seat.Count} times.", "a count of 1 at least, or none");
        return record.Citations(key.Id).Prepend<object>(seat);
    }

    private static IEnumerable<object> Relation(SeedRecord record, ArenaId arena)
    {
        var key = record.Key("relation");
        var relation = new ArenaRelation
        {
            Id = new ArenaRelationId(key.Id),
            Key = key.Key,
            From = arena,
            Target = new ArenaId(record.Reference("target", "arena").Id),
            Kind = record.Enum<ArenaRelationKind>("kind"),
            Validity = record.Validity(),
        };
        if (relation.Target == arena) record.Fault("The arena is related to itself.", "the key of another arena");
        return record.Citations(key.Id).Prepend<object>(relation);
    }

    private static IEnumerable<object> Focus(SeedRecord record)
    {
        var key = record.Key("focus");
        var focus = new AnnualFocus
        {
            Id = new AnnualFocusId(key.Id),
            Key = key.Key,
            Arena = new ArenaId(record.Reference("arena", "arena").Id),
            Year = record.Number("year"),
            Items = record.Texts("items"),
        };
        return record.Citations(key.Id).Prepend<object>(focus);
    }

    private static IEnumerable<object> Plan(SeedRecord record)
    {
        var key = record.Key("arena-plan");
        var plan = new ArenaPlan
        {
            Id = new ArenaPlanId(key.Id),
            Key = key.Key,
            Term = new TermOfOfficeId(record.Reference("term", "term").Id),
            Standing = record.Enum<Standing>("standing"),
            DeclaredBy = Pointer(record, "declaredBy", Anyone),
            Arenas = [.. record.References("arenas", "arena").Select((arena, i) => new PlannedArena { Order = i, ArenaId = new ArenaId(arena.Id) })],
        };
        return record.Citations(key.Id).Prepend<object>(plan);
    }

    private static StakeholderId? Pointer(SeedRecord record, string name, params string[] prefixes)
        => record.OptionalReference(name, prefixes) is { } reference ? new StakeholderId(reference.Id) : null;
}
