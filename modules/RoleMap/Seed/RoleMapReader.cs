using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Handovers;
using Samverkan.RoleMap.Tasks;
using Samverkan.RoleMap.Unclarities;

namespace Samverkan.RoleMap.Seed;

/// <summary>Reads <c>rolemap.json</c>: tasks, who has which role in them, handovers, and what is said to be unclear.</summary>
internal sealed class RoleMapReader(RoleMapDb db) : IRecordReader
{
    private static readonly string[] Holders = ["org", "group", "unit", "body", "post"];
    private readonly List<object> rows = [];

    public string Module => "rolemap";

    public IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string>
    {
        ["task"] = "Task",
        ["assignment"] = "RoleAssignment",
        ["handover"] = "Handover",
        ["unclarity"] = "ReportedUnclarity",
    };

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("tasks", "task", "agreement"),
        new("roleAssignments", "assignment", "holder") { Relations = ["$.holder"] },
        new("handovers", "handover", "from", "to"),
        new("reportedUnclarities", "unclarity", "about"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
    {
        foreach (var record in file.Records("tasks")) rows.Add(Task(record));
        foreach (var record in file.Records("roleAssignments")) rows.Add(Assignment(record));
        foreach (var record in file.Records("handovers")) rows.Add(Handover(record));
        foreach (var record in file.Records("reportedUnclarities")) rows.Add(Unclarity(record));
        return rows;
    }

    private TaskEntry Task(SeedRecord record)
    {
        var key = Cited(record, "task");
        return new TaskEntry
        {
            Id = new TaskId(key.Id),
            Key = key.Key,
            Name = record.Text("name"),
            NameEn = record.OptionalText("nameEn"),
            Kind = record.OptionalEnum<TaskKind>("kind"),
            Synonyms = record.Texts("synonyms"),
            Topics = [.. record.References("topics", "topic").Select(topic => new TopicId(topic.Id))],
            Parent = record.OptionalReference("parent", "task") is { } parent ? new TaskId(parent.Id) : null,
            Agreement = record.OptionalReference("agreement", "agreement") is { } agreement ? new AgreementId(agreement.Id) : null,
            Area = record.OptionalReference("area", "area") is { } area ? new AgreementAreaId(area.Id) : null,
            Obligation = record.OptionalReference("obligation", "obligation") is { } obligation ? new ObligationId(obligation.Id) : null,
            Validity = record.Validity(),
        };
    }

    private RoleAssignment Assignment(SeedRecord record)
    {
        var key = Cited(record, "assignment");
        return new RoleAssignment
        {
            Id = new RoleAssignmentId(key.Id),
            Key = key.Key,
            Task = new TaskId(record.Reference("task", "task").Id),
            Holder = new StakeholderId(record.Reference("holder", Holders).Id),
            Role = record.Enum<Role>("role"),
            Standing = record.Enum<Standing>("standing"),
            Share = record.OptionalEnum<ShareKind>("share") ?? ShareKind.Unknown,
            ShareNote = record.OptionalText("shareNote"),
            Territory = record.OptionalTexts("territory"),
            Basis = record.OptionalReference("basis", "agreement", "decision")?.Node,
            Validity = record.Validity(),
        };
    }

    private Handover Handover(SeedRecord record)
    {
        var key = Cited(record, "handover");
        return new Handover
        {
            Id = new HandoverId(key.Id),
            Key = key.Key,
            Task = new TaskId(record.Reference("task", "task").Id),
            From = new StakeholderId(record.Reference("from", Holders).Id),
            To = new StakeholderId(record.Reference("to", Holders).Id),
            Planned = record.OptionalPeriod("planned")?.Text,
            Arrangement = record.OptionalReference("arrangement", "agreement") is { } arrangement ? new AgreementId(arrangement.Id) : null,
            State = record.Enum<HandoverState>("state"),
        };
    }

    private ReportedUnclarity Unclarity(SeedRecord record)
    {
        var key = Cited(record, "unclarity");
        return new ReportedUnclarity
        {
            Id = new ReportedUnclarityId(key.Id),
            Key = key.Key,
            About = [.. record.References("about", Holders).Select((party, i) => new UnclarityParty { Order = i, Stakeholder = new StakeholderId(party.Id) })],
            Task = record.OptionalReference("task", "task") is { } task ? new TaskId(task.Id) : null,
            Topic = record.OptionalReference("topic", "topic") is { } topic ? new TopicId(topic.Id) : null,
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            ReportedIn = record.Reference("reportedIn", "doc").Node,
            Finding = record.OptionalReference("finding", "finding") is { } finding ? new FindingId(finding.Id) : null,
        };
    }

    private SeedReference Cited(SeedRecord record, string prefix)
    {
        var key = record.Key(prefix);
        rows.AddRange(record.Citations(key.Id));
        return key;
    }
}
