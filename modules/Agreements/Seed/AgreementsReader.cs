using System.Text.Json.Nodes;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Parties;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Seed;

/// <summary>Reads agreements.json.</summary>
internal sealed class AgreementsReader(AgreementsDb db) : IRecordReader
{
    private readonly List<object> rows = [];

    public string Module => "agreements";

    public IReadOnlyDictionary<string, string> KeyTypes => AgreementIdsByKeysHandler.KeyTypes;

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("agreements", "agreement", "registeredBy", "responsibleBody", "executedBy") { Relations = ["$.parties[].stakeholder"], Lasts = LongestTerm },
        new("followUps", "follow-up", "subject", "performedBy"),
        new("followUpPlans", "follow-up-plan", "body"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file)
    {
        foreach (var record in file.Records("agreements")) Read(record);
        foreach (var record in file.Records("followUps")) rows.AddRange(FollowUpSeed.FollowUp(record));
        foreach (var record in file.Records("followUpPlans")) rows.AddRange(FollowUpSeed.Plan(record));
        return rows;
    }

    /// <summary>From the first day of the original term until the last day that any event has given it.</summary>
    private static ValidPeriod LongestTerm(JsonObject agreement)
    {
        var term = ValidPeriod.TryParse(agreement.TextOf("originalTerm"), out var read) ? read : ValidPeriod.Parse("/");
        var last = agreement.PartsOf("events").Select(one => PartialDate.TryParse(one.TextOf("newLastDay"), out var day) ? day : null).OfType<PartialDate>().MaxBy(day => day.Latest);
        return last is null || term.LastDay is null || last.Latest <= term.LastDay.Latest ? term : term.Until(last);
    }

    private void Read(SeedRecord record)
    {
        var agreement = Agreement(record);
        var id = agreement.Id;
        var parties = Parties(record, id);
        if (parties.Select(party => party.StakeholderId).Distinct().Count() < 2)
            record.Fault("An agreement has fewer than two parties (INV-15).", "two organizations or groups at least");

        var events = record.Records("events").Select((one, i) => Event(one, id, i)).ToList();
        EventRules.Check(record, agreement, events);
        rows.Add(agreement);
        rows.AddRange(parties);
        rows.AddRange(events);
        rows.AddRange(record.Records("attestations").Select((one, i) => Attestation(one, id, i)));
        rows.AddRange(record.Records("titles").Select((title, i) => Title(title, id, i)));
        rows.AddRange(ContentSeed.Parts(record, id));
        rows.AddRange(record.Texts("openQuestions").Select((text, i) => new OpenQuestion { AgreementId = id, Order = i + 1, Text = text }));
        rows.AddRange(record.Citations(id.Value));
    }

    private static Agreement Agreement(SeedRecord record)
    {
        var key = record.Key("agreement");
        return new Agreement
        {
            Id = new(key.Id),
            Key = key.Key,
            Kind = record.Enum<AgreementKind>("kind"),
            DiaryNumber = record.Text("diaryNumber") is { Length: > 0 } raw ? new DiaryNumber(raw) : new DiaryNumber("-"),
            RegisteredById = Stakeholder(record, "registeredBy", "org"),
            ResponsibleBodyId = Stakeholder(record, "responsibleBody", "body"),
            ExecutedById = Stakeholder(record, "executedBy", "unit"),
            OriginalTerm = new Validity(record.OptionalPeriod("originalTerm") ?? ValidPeriod.Parse("/")),
            BasedOnId = Other(record, "basedOn"),
            ReplacesId = Other(record, "replaces"),
            CoTerminousWithId = Other(record, "coTerminousWith"),
        };
    }

    private List<AgreementParty> Parties(SeedRecord record, AgreementId id) => [.. record.Records("parties").Select((party, i) =>
    {
        var stakeholder = party.Reference("stakeholder", "org", "group");
        var recordId = SeedId.For("AgreementParty", $"{id.Value:N}/{stakeholder.Key}");
        rows.AddRange(party.Citations(recordId));
        return new AgreementParty
        {
            AgreementId = id,
            Order = party.Place(i),
            StakeholderId = new(stakeholder.Id),
            IsGroup = stakeholder.Key.StartsWith("group/", StringComparison.Ordinal),
            Capacity = party.Enum<PartyCapacity>("capacity"),
            Validity = party.Validity(),
            RecordId = recordId,
        };
    })];

    private AgreementEvent Event(SeedRecord record, AgreementId id, int index)
    {
        var key = record.Key("event");
        rows.AddRange(record.Citations(key.Id));
        return new AgreementEvent
        {
            Id = new(key.Id),
            Key = key.Key,
            AgreementId = id,
            Order = record.Place(index),
            Kind = record.Enum<AgreementEventKind>("kind"),
            OccurredOn = record.OptionalDate("occurredOn"),
            KnownNoLaterThan = record.OptionalDay("knownNoLaterThan"),
            EffectiveOn = record.OptionalDate("effectiveOn"),
            NewLastDay = record.OptionalDay("newLastDay"),
            ByPartyId = Stakeholder(record, "byParty", "org", "group"),
            DecisionId = record.OptionalReference("decision", "decision") is { } decision ? new DecisionId(decision.Id) : null,
            Note = record.OptionalText("note"),
            NoteEn = record.OptionalText("noteEn"),
        };
    }

    private static Attestation Attestation(SeedRecord record, AgreementId id, int index) => new()
    {
        AgreementId = id,
        Order = record.Place(index),
        On = record.Date("on"),
        Status = record.Enum<AgreementStatus>("status"),
    };

    private static AgreementTitle Title(SeedRecord record, AgreementId id, int index) => new()
    {
        AgreementId = id,
        Order = record.Place(index),
        Text = record.Text("text"),
        Use = record.Enum<NameUse>("use"),
        Validity = record.Validity(),
    };

    private static StakeholderId? Stakeholder(SeedRecord record, string name, params string[] prefixes)
        => record.OptionalReference(name, prefixes) is { } reference ? new StakeholderId(reference.Id) : null;

    private static AgreementId? Other(SeedRecord record, string name)
        => record.OptionalReference(name, "agreement") is { } reference ? new AgreementId(reference.Id) : null;
}
