using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>A part of the administration of an organization (förvaltningsenhet).</summary>
[GraphQLName("Unit")]
public sealed record UnitView : StakeholderView, IMatterPlace
{
    /// <summary>UNIT (förvaltningsenhet).</summary>
    public override StakeholderKind StakeholderKind => StakeholderKind.Unit;

    /// <summary>From when until when it exists (giltighetsperiod).</summary>
    public override ValidPeriod Period => Validity!.Period;

    /// <summary>What kind of unit it is (enhetstyp).</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The organization that it belongs to; shown as organization.</summary>
    [GraphQLIgnore]
    public required StakeholderId OrganizationId { get; init; }

    /// <summary>The organization that it belongs to (organisation).</summary>
    public async Task<OrganizationView> GetOrganizationAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => (OrganizationView)(await stakeholders.LoadAsync(OrganizationId, cancellationToken))!;
}

/// <summary>That a unit lies under another one, and when (överordnad enhet).</summary>
[GraphQLName("UnitParent")]
public sealed record UnitParentView : IStakeholdersRelation
{
    /// <summary>The unit above; shown as unit.</summary>
    [GraphQLIgnore]
    public required StakeholderId UnitId { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source shows it (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to lie there on the day (säkerhet); null when it does not then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The unit above (enhet).</summary>
    public async Task<UnitView> GetUnitAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => (UnitView)(await stakeholders.LoadAsync(UnitId, cancellationToken))!;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }
}

/// <summary>What kind of unit it is (enhetstyp).</summary>
public enum UnitKind
{
    /// <summary>An area of the administration with its own head (förvaltningsområde).</summary>
    AdministrativeArea,

    /// <summary>An area inside such a one (område).</summary>
    Area,

    /// <summary>A unit (enhet).</summary>
    Unit,

    /// <summary>A staff of the management (stab).</summary>
    Staff,

    /// <summary>A secretariat (sekretariat).</summary>
    Secretariat,

    /// <summary>A function without a place of its own in the organization (funktion).</summary>
    Function,
}
