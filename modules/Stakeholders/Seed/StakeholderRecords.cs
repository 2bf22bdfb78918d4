using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Changes;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Groups;
using Samverkan.Stakeholders.Names;
using Samverkan.Stakeholders.Organizations;
using Samverkan.Stakeholders.Posts;
using Samverkan.Stakeholders.Units;

namespace Samverkan.Stakeholders.Seed;

/// <summary>What the records of stakeholders.json say, as entities.</summary>
internal static class StakeholderRecords
{
    private static readonly string[] Anyone = ["org", "group", "unit", "body", "post"];

    public static Stakeholder Organization(SeedRecord record, SeedReference key)
    {
        var names = NamesOf(record);
        return new Organization
        {
            Id = new(key.Id),
            Key = key.Key,
            Names = names,
            SortName = Name.SortNameOf(names),
            Validity = record.Validity(),
            Kinds = record.Enums<OrganizationKind>("kinds"),
            LegalForm = record.OptionalText("legalForm"),
            County = record.OptionalText("county"),
            Codes = CodesOf(record),
        };
    }

    public static Stakeholder Group(SeedRecord record, SeedReference key)
    {
        var names = NamesOf(record);
        return new OrganizationGroup
        {
            Id = new(key.Id),
            Key = key.Key,
            Names = names,
            SortName = Name.SortNameOf(names),
            Validity = record.Validity(),
            Rule = record.OptionalText("rule"),
        };
    }

    public static Stakeholder Unit(SeedRecord record, SeedReference key)
    {
        var names = NamesOf(record);
        return new Unit
        {
            Id = new(key.Id),
            Key = key.Key,
            Names = names,
            SortName = Name.SortNameOf(names),
            Validity = record.Validity(),
            UnitKind = record.Enum<UnitKind>("kind"),
            OrganizationId = new(record.Reference("organization", "org").Id),
        };
    }

    public static Stakeholder Body(SeedRecord record, SeedReference key)
    {
        var names = NamesOf(record);
        var body = new Body
        {
            Id = new(key.Id),
            Key = key.Key,
            Names = names,
            SortName = Name.SortNameOf(names),
            Validity = record.Validity(),
            BodyKind = record.Enum<BodyKind>("kind"),
            DiarySeries = record.OptionalText("diarySeries"),
            PrincipalsNote = record.OptionalText("principalsNote"),
            Principals = [.. record.References("principals", "org").Select((principal, i) => new Principal { Order = i, OrganizationId = new(principal.Id) })],
        };
        if (body is { BodyKind: BodyKind.JointBoard, Principals.Count: 1 })
            record.Fault("A joint board has one principal (INV-13).", "two principals at least, or none when the sources do not say");
        if (body is { BodyKind: BodyKind.JointBoard, Principals.Count: 0, PrincipalsNote: null })
            record.Fault("A joint board has neither principals nor a note on them (INV-13).", "principals, or principalsNote saying that they are not stated");
        return body;
    }

    public static Stakeholder Post(SeedRecord record, SeedReference key)
    {
        var title = record.Text("title");
        var name = Name.Of(0, title, NameUse.Official, new Validity(ValidPeriod.Parse("/")));
        return new Post
        {
            Id = new(key.Id),
            Key = key.Key,
            Names = [name],
            SortName = name.Folded,
            Validity = record.Validity(),
            Title = title,
            PostKind = record.Enum<PostKind>("kind"),
            OfId = record.OptionalReference("of", Anyone) is { } owner ? new StakeholderId(owner.Id) : null,
        };
    }

    public static ChangeEvent Change(SeedRecord record, SeedReference key)
    {
        var sides = record.References("originals", Anyone).Select(original => (original, IsResult: false))
            .Concat(record.References("results", Anyone).Select(result => (result, IsResult: true)));
        return new ChangeEvent
        {
            Id = new(key.Id),
            Key = key.Key,
            Standing = record.Enum<Standing>("standing"),
            Kind = record.Enum<OrganizationChangeKind>("kind"),
            OccurredOn = record.OptionalDate("occurredOn"),
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Decision = record.OptionalReference("decision", "decision") is { } decision ? new DecisionId(decision.Id) : null,
            Functions = [.. record.References("functions", "task").Select(task => new TaskId(task.Id))],
            Sides = [.. sides.Select((side, i) => new ChangeSide { Order = i, IsResult = side.IsResult, StakeholderId = new(side.Item1.Id) })],
        };
    }

    public static IEnumerable<object> NoRelations(SeedRecord record, StakeholderId owner) => [];

    public static IEnumerable<object> Memberships(SeedRecord record, StakeholderId owner) => Relations(record, "memberships", row => row.OrganizationId, (part, i) =>
    {
        var member = part.Reference("organization", "org");
        var id = SeedId.For("GroupMembership", $"{owner.Value}/{member.Key}/{part.OptionalPeriod("period")}");
        return (id, new Membership { Id = id, GroupId = owner, OrganizationId = new(member.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> UnitParents(SeedRecord record, StakeholderId owner) => Relations(record, "parents", _ => true, (part, i) =>
    {
        var parent = part.Reference("unit", "unit");
        var id = SeedId.For("UnitParent", $"{owner.Value}/{parent.Key}/{part.OptionalPeriod("period")}");
        return (id, new UnitParent { Id = id, UnitId = owner, ParentId = new(parent.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> BodyParents(SeedRecord record, StakeholderId owner) => Relations(record, "parents", _ => true, (part, i) =>
    {
        var parent = part.Reference("body", "body");
        var id = SeedId.For("BodyParent", $"{owner.Value}/{parent.Key}/{part.OptionalPeriod("period")}");
        return (id, new BodyParent { Id = id, BodyId = owner, ParentId = new(parent.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> Occupancies(SeedRecord record, StakeholderId owner) => Relations(record, "occupancies", row => row.Status, (part, i) =>
    {
        var validity = part.Validity();
        var status = part.Enum<OccupancyStatus>("status");
        var id = SeedId.For("Occupancy", $"{owner.Value}/{status}/{validity}");
        return (id, new Occupancy { Id = id, PostId = owner, Order = i, Status = status, Validity = validity });
    });

    // Not enumerated again: each enumeration reads the record, and tells its faults, once more.
    private static List<object> Relations<TRow>(SeedRecord record, string name, Func<TRow, object> subject, Func<SeedRecord, int, (Guid Id, TRow Row)> read)
        where TRow : IValid
    {
        var parts = record.Records(name).Select((part, i) => (Part: part, Read: read(part, i))).ToList();
        foreach (var (part, _) in parts.Where((each, i) => parts.Take(i).Any(earlier => earlier.Read.Id == each.Read.Id)))
            part.Fault("The same is there already.", "each one once", FaultKind.Duplicate);
        RefuseOverlaps([.. parts.Select(each => (each.Part, subject(each.Read.Row), each.Read.Row.Validity))]);
        return [.. parts.SelectMany(each => each.Part.Citations(each.Read.Id).Prepend<object>(each.Read.Row))];
    }

    /// <summary>Two values of one attribute share no day for certain (INV-03); the later one of the document is the one that is wrong.</summary>
    private static void RefuseOverlaps(List<(SeedRecord Part, object Subject, Validity Validity)> values)
    {
        foreach (var (i, later) in values.Index())
        {
            if (values.Take(i).Any(earlier => earlier.Subject.Equals(later.Subject) && earlier.Validity.SharesCertainDayWith(later.Validity)))
                later.Part.Fault("It shares days with another value of the same (INV-03).", "periods that share no day", FaultKind.Overlap);
        }
    }

    private static List<OfficialCode> CodesOf(SeedRecord record)
    {
        var parts = record.Records("codes");
        List<OfficialCode> codes = [.. parts.Select((code, i) => new OfficialCode { Order = i, Kind = code.Enum<OfficialCodeKind>("kind"), Value = code.Text("value"), Validity = code.Validity() })];
        RefuseOverlaps([.. parts.Zip(codes, (part, code) => (part, (object)code.Kind, code.Validity))]);
        return codes;
    }

    private static List<Name> NamesOf(SeedRecord record)
    {
        var parts = record.Records("names");
        var names = parts.Select((name, i) => Name.Of(i, name.Text("text"), name.Enum<NameUse>("use"), name.Validity())).ToList();
        RefuseOverlaps([.. parts.Zip(names, (part, name) => (part, (object)name.Use, name.Validity))]);
        if (names.Count > 0) return names;

        record.Fault("There is no name.", "one entry at least in names");
        return [Name.Of(0, "", NameUse.Official, new Validity(ValidPeriod.Parse("/")))];
    }
}
