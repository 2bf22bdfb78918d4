using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Organizations that act together without being one (krets), for example the municipalities of a county. It can be a party.</summary>
[GraphQLName("OrganizationGroup")]
public sealed record OrganizationGroupView : StakeholderView
{
    /// <summary>GROUP (krets).</summary>
    public override StakeholderKind StakeholderKind => StakeholderKind.Group;

    /// <summary>In words, which organizations belong to it (medlemsregel); null when no rule is given.</summary>
    public string? Rule { get; init; }
}

/// <summary>That an organization belongs to a group, and when (medlemskap).</summary>
[GraphQLName("GroupMembership")]
public sealed record GroupMembershipView : IStakeholdersRelation
{
    /// <summary>The member; shown as organization.</summary>
    [GraphQLIgnore]
    public required StakeholderId OrganizationId { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is a member (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source shows the membership (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be a member on the day (säkerhet); null when it is not one then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The member (organisation).</summary>
    public async Task<OrganizationView> GetOrganizationAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => (OrganizationView)(await stakeholders.LoadAsync(OrganizationId, cancellationToken))!;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }
}
