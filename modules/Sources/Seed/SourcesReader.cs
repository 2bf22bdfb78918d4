using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contracts;
using Samverkan.Sources.Contradictions;
using Samverkan.Sources.Decisions;
using Samverkan.Sources.Documents;
using Samverkan.Sources.Products;
using Samverkan.Sources.Topics;

namespace Samverkan.Sources.Seed;

/// <summary>Reads sources.json.</summary>
internal sealed class SourcesReader(SourcesDb db) : IRecordReader
{
    private static readonly string[] Anyone = ["org", "group", "unit", "body", "post"];
    private readonly List<object> rows = [];

    public string Module => "sources";

    public IReadOnlyDictionary<string, string> KeyTypes { get; } = new Dictionary<string, string>
    {
        ["doc"] = "SourceDocument",
        ["decision"] = "Decision",
        ["topic"] = "Topic",
        ["contradiction"] = "Contradiction",
        ["product"] = "InformationProduct",
    };

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("documents", "doc", "issuedBy"),
        new("decisions", "decision", "decidedBy"),
        new("topics", "topic"),
        new("contradictions", "contradiction"),
        new("informationProducts", "product", "owner"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
    {
        foreach (var record in file.Records("documents")) rows.Add(Document(record));
        foreach (var record in file.Records("decisions")) rows.Add(Decision(record));
        foreach (var record in file.Records("topics")) rows.Add(Topic(record));
        foreach (var record in file.Records("contradictions")) rows.Add(Contradiction(record));
        foreach (var record in file.Records("informationProducts")) rows.Add(Product(record));
        return rows;
    }

    private SourceDocument Document(SeedRecord record)
    {
        var key = record.Key("doc");
        rows.AddRange(record.Citations(key.Id));
        return new SourceDocument
        {
            Id = new(key.Id),
            Key = key.Key,
            FileName = record.OptionalText("fileName"),
            Title = record.Text("title"),
            Kind = record.Enum<DocumentKind>("kind"),
            IssuedOn = record.OptionalDate("issuedOn"),
            DiaryNumber = DiaryNumber(record),
            IssuedBy = Stakeholder(record, "issuedBy"),
            TextQuality = record.OptionalEnum<TextQuality>("textQuality"),
            HoldsPersonalData = record.Flag("holdsPersonalData"),
            Language = record.OptionalText("language"),
            Url = record.OptionalText("url"),
        };
    }

    private Decision Decision(SeedRecord record)
    {
        var key = record.Key("decision");
        rows.AddRange(record.Citations(key.Id));
        var decision = new Decision
        {
            Id = new(key.Id),
            Key = key.Key,
            Standing = record.Enum<Standing>("standing"),
            Kind = record.Enum<DecisionKind>("kind"),
            DecidedBy = [.. record.References("decidedBy", Anyone).Select(reference => new StakeholderId(reference.Id))],
            DecidedOn = record.OptionalDate("decidedOn"),
            PlannedFor = record.OptionalDate("plannedFor"),
            Paragraph = record.OptionalNumber("paragraph"),
            DiaryNumber = DiaryNumber(record),
            ProposedBy = Stakeholder(record, "proposedBy", "post"),
            Summary = record.Text("summary"),
            SummaryEn = record.OptionalText("summaryEn"),
        };
        if (decision.Standing is Standing.Intended or Standing.Wanted) record.Fault("A decision cannot have this standing.", "PROPOSED, ESTABLISHED or REJECTED");
        if (decision.Paragraph < 1) record.FaultOf("paragraph", "Paragraphs are counted from 1.", "a paragraph of 1 or more");
        decision.Subjects.AddRange(record.References("subjects")
            .Select((subject, i) => new DecisionSubject { Order = i, Subject = subject.Node, SubjectId = subject.Id }));
        return decision;
    }

    private Topic Topic(SeedRecord record)
    {
        var key = record.Key("topic");
        rows.AddRange(record.Citations(key.Id));
        return new Topic
        {
            Id = new(key.Id),
            Key = key.Key,
            NameSv = record.Text("nameSv"),
            NameEn = record.Text("nameEn"),
            Parent = record.OptionalReference("parent", "topic") is { } parent ? new TopicId(parent.Id) : null,
            Synonyms = record.Texts("synonyms"),
            KlassaCode = record.OptionalText("klassaCode"),
        };
    }

    private Contradiction Contradiction(SeedRecord record)
    {
        var key = record.Key("contradiction");
        rows.AddRange(record.Citations(key.Id));
        var subject = record.Reference("subject");
        var contradiction = new Contradiction
        {
            Id = new(key.Id),
            Key = key.Key,
            Subject = subject.Node,
            SubjectId = subject.Id,
            Field = record.Text("field"),
            State = record.Enum<ContradictionState>("state"),
            Resolution = record.OptionalText("resolution"),
        };
        contradiction.Claims.AddRange(record.Records("claims").Select((claim, i) => Claim(claim, i, SeedId.For("Claim", $"{key.Key}/{i}"))));
        if (contradiction.Claims.Count < 2) record.FaultOf("claims", "A contradiction has fewer than two claims (INV-08).", "two claims at least, with different citations");
        else if (contradiction.Claims.Select(claim => string.Join('|', rows.OfType<Citation>().Where(citation => citation.RecordId == claim.Id).Select(PlaceOf))).Distinct().Count() < 2)
            record.FaultOf("claims", "All claims rest on the same citation (INV-08).", "claims with different citations");
        if (contradiction is { State: ContradictionState.Resolved, Resolution: null }) record.Fault("A contradiction that is settled does not say how.", "resolution, or the state OPEN");
        if (contradiction is { State: ContradictionState.Open, Resolution: not null }) record.Fault("A contradiction that is open has a resolution.", "no resolution, or the state RESOLVED");
        return contradiction;
    }

    private Claim Claim(SeedRecord record, int order, Guid id)
    {
        rows.AddRange(record.Citations(id));
        return new Claim { Id = id, Order = order, Value = record.Text("value") };
    }

    private InformationProduct Product(SeedRecord record)
    {
        var key = record.Key("product");
        rows.AddRange(record.Citations(key.Id));
        var product = new InformationProduct
        {
            Id = new(key.Id),
            Key = key.Key,
            Standing = record.Enum<Standing>("standing"),
            Title = record.Text("title"),
            Owner = Stakeholder(record, "owner"),
            Format = record.OptionalText("format"),
            Url = record.OptionalText("url"),
            UpdatedHow = record.OptionalText("updatedHow"),
            KeyedBy = record.OptionalText("keyedBy"),
        };
        product.Topics.AddRange(record.References("topics", "topic").Select((topic, i) => new ProductTopic { Order = i, Topic = new TopicId(topic.Id) }));
        return product;
    }

    private static string PlaceOf(Citation citation) => $"{citation.Document.Value} {citation.Locator} {citation.Phrase}";

    private static DiaryNumber? DiaryNumber(SeedRecord record)
        => record.OptionalText("diaryNumber") is { Length: > 0 } raw ? new DiaryNumber(raw) : null;

    private static StakeholderId? Stakeholder(SeedRecord record, string name, params string[] prefixes)
        => record.OptionalReference(name, prefixes.Length > 0 ? prefixes : Anyone) is { } reference ? new StakeholderId(reference.Id) : null;
}
