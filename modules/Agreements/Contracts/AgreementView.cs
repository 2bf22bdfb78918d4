using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>An agreement on cooperation between public organizations (överenskommelse, samverkansavtal), from its first draft to its last day.</summary>
[GraphQLName("Agreement")]
public sealed record AgreementView : IAgreementsRecord
{
    /// <summary>Opaque and stable; the same agreement everywhere.</summary>
    [ID]
    public required AgreementId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example agreement/RUN-34-2018.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of agreement it is (typ av överenskommelse).</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Its number in the register of the organization that keeps it (diarienummer), for example RUN/34/2018.</summary>
    public required DiaryNumber DiaryNumber { get; init; }

    /// <summary>From when until when it was first agreed to hold (ursprunglig giltighetstid), both days included; what later became of it is currentTerm.</summary>
    public required ValidPeriod OriginalTerm { get; init; }

    /// <summary>The organization in whose register the number stands; shown as registeredBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? RegisteredById { get; init; }

    /// <summary>Shown as responsibleBody.</summary>
    [GraphQLIgnore]
    public StakeholderId? ResponsibleBodyId { get; init; }

    /// <summary>Shown as executedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? ExecutedById { get; init; }

    /// <summary>Shown as basedOn.</summary>
    [GraphQLIgnore]
    public AgreementId? BasedOnId { get; init; }

    /// <summary>Shown as replaces.</summary>
    [GraphQLIgnore]
    public AgreementId? ReplacesId { get; init; }

    /// <summary>Shown as coTerminousWith.</summary>
    [GraphQLIgnore]
    public AgreementId? CoTerminousWithId { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What sort of agreement it is (typ av överenskommelse).</summary>
public enum AgreementKind
{
    /// <summary>On cooperation, for a time (samverkansavtal).</summary>
    Cooperation,

    /// <summary>For the time until someone else takes over (övergångsöverenskommelse).</summary>
    Transitional,

    /// <summary>A will put in words, without duties to perform (handslag, avsiktsförklaring).</summary>
    LetterOfIntent,

    /// <summary>On who has how many seats somewhere (mandatfördelning).</summary>
    SeatDivision,
}
