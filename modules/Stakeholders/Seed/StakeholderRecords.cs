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
            Codes =
            [
                .. record.Records("codes").Select((code, i) => new OfficialCode
                {
                    Order = i,
                    Kind = code.Enum<OfficialCodeKind>("kind"),
                    Value = code.Text("value"),
                    Validity = code.Validity(),
                }),
            ],
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

    public static IEnumerable<object> Memberships(SeedRecord record, StakeholderId owner) => Relations(record, "memberships", (part, i) =>
    {
        var member = part.Reference("organization", "org");
        var id = SeedId.For("GroupMembership", $"{owner.Value}/{member.Key}/{part.OptionalPeriod("period")}");
        return (id, new Membership { Id = id, GroupId = owner, OrganizationId = new(member.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> UnitParents(SeedRecord record, StakeholderId owner) => Relations(record, "parents", (part, i) =>
    {
        var parent = part.Reference("unit", "unit");
        var id = SeedId.For("UnitParent", $"{owner.Value}/{parent.Key}/{part.OptionalPeriod("period")}");
        return (id, new UnitParent { Id = id, UnitId = owner, ParentId = new(parent.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> BodyParents(SeedRecord record, StakeholderId owner) => Relations(record, "parents", (part, i) =>
    {
        var parent = part.Reference("body", "body");
        var id = SeedId.For("BodyParent", $"{owner.Value}/{parent.Key}/{part.OptionalPeriod("period")}");
        return (id, new BodyParent { Id = id, BodyId = owner, ParentId = new(parent.Id), Validity = part.Validity() });
    });

    public static IEnumerable<object> Occupancies(SeedRecord record, StakeholderId owner) => Relations(record, "occupancies", (part, i) =>
    {
        var validity = part.Validity();
        var status = part.Enum<OccupancyStatus>("status");
        var id = SeedId.For("Occupancy", $"{owner.Value}/{status}/{validity}");
        return (id, new Occupancy { Id = id, PostId = owner, Order = i, Status = status, Validity = validity });
    });

    private static IEnumerable<object> Relations(SeedRecord record, string name, Func<SeedRecord, int, (Guid Id, object Row)> read)
        => record.Records(name).SelectMany((part, i) =>
        {
            var (id, row) = read(part, i);
            return new[] { row }.Concat(part.Citations(id));
        });

    private static List<Name> NamesOf(SeedRecord record)
    {
        var names = record.Records("names").Select((name, i) => Name.Of(i, name.Text("text"), name.Enum<NameUse>("use"), name.Validity())).ToList();
        if (names.Count > 0) return names;

        record.Fault("There is no name.", "one entry at least in names");
        return [Name.Of(0, "", NameUse.Official, new Validity(ValidPeriod.Parse("/")))];
    }
}
