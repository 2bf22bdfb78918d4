using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>
/// Who can have a task, be a party or take part (intressent): an organization, a group of them, a unit, a body or a post. Never a person.
/// </summary>
[InterfaceType]
[GraphQLName("Stakeholder")]
public abstract record StakeholderView : IStakeholdersRecord
{
    /// <summary>Opaque and stable; the same stakeholder everywhere.</summary>
    [ID]
    public required StakeholderId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example org/kommun-2309.</summary>
    public required string Key { get; init; }

    /// <summary>Which of the five kinds of stakeholder it is (slag av intressent).</summary>
    public abstract StakeholderKind StakeholderKind { get; }

    /// <summary>From when until when it exists (giltighetsperiod); null for what has no time of its own.</summary>
    public virtual ValidPeriod? Period => Validity?.Period;

    /// <summary>The days on which a source shows that it exists (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity?.AttestedOn ?? [];

    /// <summary>Its period with the days on which a source shows it; null for what has no time of its own.</summary>
    [GraphQLIgnore]
    public Validity? Validity { get; init; }

    /// <summary>
    /// Whether it is known to exist on the day (säkerhet); null when it does not exist then, for what has no time of its own, and for all time (asOf: null
    /// above) unless a day is given here.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity?.On(day) : null;

    /// <summary>All names that it has had and has, in the order of the source.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<NameView> AllNames { get; init; }

    /// <summary>
    /// The name that it goes by on the day (namn): the official one before others, and of several the one latest seen by then.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public string GetName([AsOf] DateOnly asOf) => NameView.ChosenOn(AllNames, asOf);

    /// <summary>Its names (namnen), in the order of the source.</summary>
    /// <param name="asOf">Only those that may be in use on the day (per datum); inherited from above, else today. Null for those of all time.</param>
    public IReadOnlyList<NameView> GetNames([AsOf] DateOnly? asOf)
        => asOf is { } day ? [.. AllNames.Where(name => name.Validity.On(day) is not null)] : AllNames;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>The five kinds of stakeholder (slag av intressent).</summary>
public enum StakeholderKind
{
    /// <summary>An organization of its own (organisation).</summary>
    Organization,

    /// <summary>Several organizations that act together without being one (krets).</summary>
    Group,

    /// <summary>A part of the administration of an organization (förvaltningsenhet).</summary>
    Unit,

    /// <summary>An assembly, board, council or management that decides or advises (organ).</summary>
    Body,

    /// <summary>A position or commission, never its holder (befattning, uppdrag).</summary>
    Post,
}
