using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Introductions;

/// <summary>
/// What someone new in an organization needs to know of the cooperation as it stands on a day (introduktion). It is composed for the day, never stored. An
/// empty list says that the register has nothing that may hold on the day; what is uncertain is in the lists and says so itself.
/// </summary>
[GraphQLName("Introduction")]
internal sealed record IntroductionView
{
    /// <summary>The day that it is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>For whom it is (målgrupp).</summary>
    public required Audience Audience { get; init; }

    /// <summary>Whether the organization is known to exist on the day (säkerhet); null when it is known not to, and then what is told is what others do.</summary>
    public Certainty? Certainty { get; init; }

    [GraphQLIgnore]
    public required StakeholderId OrganizationId { get; init; }

    /// <summary>The organization, the groups that it belongs to, and its units, bodies and posts.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> ParticipantIds { get; init; }

    /// <summary>To which it is or was a party, the latest to begin first.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<AgreementOfParty> AllAgreements { get; init; }

    /// <summary>Rounds about those of these that may have begun by the day, as the round itself may: those of the agreement that began last come first, and of one agreement the last one.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<DialogueRoundView> Rounds { get; init; }

    /// <summary>The organization in which someone is new (organisation); null when it cannot be shown.</summary>
    public async Task<OrganizationView?> GetOrganizationAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(OrganizationId, cancellationToken) as OrganizationView;

    /// <summary>The agreements that bind it on the day, certainly or possibly (gällande överenskommelser), the latest to begin first.</summary>
    public Task<IReadOnlyList<AgreementView>> GetAgreementsAsync(AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadRequiredAsync([.. AllAgreements.Where(one => one.Binds).Select(one => one.Agreement)], cancellationToken);

    /// <summary>The agreements that it is to be a party to and that are only proposed on the day (föreslagna överenskommelser), the latest to begin first.</summary>
    public Task<IReadOnlyList<AgreementView>> GetProposedAgreementsAsync(AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadRequiredAsync([.. AllAgreements.Where(one => one.Status.Standing is Standing.Proposed).Select(one => one.Agreement)], cancellationToken);
}

/// <summary>A post that someone new will meet, as it was last seen by the day (nyckelbefattning). It never says who holds it.</summary>
[GraphQLName("KeyPost")]
internal sealed record KeyPostView
{
    [GraphQLIgnore]
    public required PostView Known { get; init; }

    /// <summary>The post (befattning).</summary>
    public PostView Post => Known;

    /// <summary>What it is called (titel).</summary>
    public string Title => Known.Title;

    /// <summary>How it was filled when a source last showed it (bemanningsläge).</summary>
    public required OccupancyStatus Status { get; init; }

    /// <summary>Whether it is known to be filled so on the day (säkerhet).</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The organization, group, unit or body that it belongs to (tillhör); null when the sources do not say.</summary>
    public Task<StakeholderView?> GetOfAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => Known.GetOfAsync(stakeholders, cancellationToken);
}
