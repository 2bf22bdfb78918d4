using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Contracts;

/// <summary>A place where organizations cooperate (samverkansarena, forum), whether it exists, is proposed or is only wanted.</summary>
[GraphQLName("Arena")]
public sealed record ArenaView : IArenasRecord, IMatterPlace
{
    /// <summary>Opaque and stable; the same arena everywhere.</summary>
    [ID]
    public required ArenaId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example arena/natverk-skola.</summary>
    public required string Key { get; init; }

    /// <summary>All names that it has had and has, in the order of the source.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<NameView> AllNames { get; init; }

    /// <summary>The name that it goes by on the day (namn): the official one before others, and of several the one latest seen by then.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public string GetName([AsOf] DateOnly asOf) => NameView.ChosenOn(AllNames, asOf);

    /// <summary>Its names (namnen), in the order of the source.</summary>
    /// <param name="asOf">Only those that may be in use on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    public IReadOnlyList<NameView> GetNames([AsOf] DateOnly? asOf)
        => asOf is { } day ? [.. AllNames.Where(name => name.Validity.On(day) is not null)] : AllNames;

    /// <summary>What sort of arena it is (arenatyp).</summary>
    public required ArenaKind Kind { get; init; }

    /// <summary>On which level those meet who take part (nivå).</summary>
    public required ArenaLevel Level { get; init; }

    /// <summary>Whether it exists, is proposed or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when there is such an arena (giltighetsperiod). Unknown bounds say that the sources give none.</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether there is known to be such an arena on the day (säkerhet); null when there is none then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>How one can take part (deltagandeform).</summary>
    public required ParticipationMode ParticipationMode { get; init; }

    /// <summary>How often it meets (frekvens), in words; null when the sources do not say.</summary>
    public string? Frequency { get; init; }

    /// <summary>Shown as convener.</summary>
    [GraphQLIgnore]
    public StakeholderId? ConvenerId { get; init; }

    /// <summary>Shown as body.</summary>
    [GraphQLIgnore]
    public StakeholderId? BodyId { get; init; }

    /// <summary>Shown as agreement.</summary>
    [GraphQLIgnore]
    public AgreementId? AgreementId { get; init; }

    /// <summary>The decision or agreement by which it came to exist (inrättad genom); null when the sources do not say, and while it does not exist.</summary>
    public NodeRef? EstablishedBy { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
