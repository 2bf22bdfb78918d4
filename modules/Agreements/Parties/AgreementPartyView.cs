using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Parties;

/// <summary>One side of an agreement (part).</summary>
[GraphQLName("AgreementParty")]
internal sealed record AgreementPartyView : IAgreementsRecord
{
    /// <summary>Shown as stakeholder.</summary>
    [GraphQLIgnore]
    public required StakeholderId StakeholderId { get; init; }

    /// <summary>Whether its members are bound, and not it alone.</summary>
    [GraphQLIgnore]
    public required bool IsGroup { get; init; }

    /// <summary>As what it takes part (partens ställning).</summary>
    public required PartyCapacity Capacity { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is a party (giltighetsperiod); unknown bounds where the sources give none beside the term of the agreement.</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Whether it is known to be a party on the day (säkerhet); null when it is known not to be one, and under all time.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The organization or the group that is bound (intressent); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetStakeholderAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(StakeholderId, cancellationToken);

    /// <summary>The organizations that are bound as members of the group on the day (medlemmar); none when the party is an organization itself.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="members">Finds the members of many groups at once.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public async Task<IReadOnlyList<OrganizationView>> GetMembersAsOfAsync(
        [AsOf] DateOnly asOf, GroupMembersDataLoader members, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        if (!IsGroup) return [];

        var ids = (await members.LoadAsync((StakeholderId, asOf), cancellationToken)).Select(member => member.Organization).ToList();
        return [.. (await stakeholders.LoadRequiredAsync(ids, cancellationToken)).OfType<OrganizationView>().OrderBy(member => member.Key, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }

    internal static AgreementPartyView Show(AgreementParty party) => new()
    {
        StakeholderId = party.StakeholderId,
        IsGroup = party.IsGroup,
        Capacity = party.Capacity,
        Validity = party.Validity,
        RecordId = party.RecordId,
    };
}

[ObjectType<AgreementView>]
internal static class AgreementParties
{
    /// <summary>Who has agreed (parter), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<AgreementPartyView>>> GetPartiesAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.Parties.RowsOfEachAsync(agreements, AgreementPartyView.Show, cancellationToken);
}
