using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Introductions;

[QueryType]
internal static class IntroductionQueries
{
    /// <summary>
    /// What someone new in an organization needs to know of the cooperation as it stands on a day (introduktion): agreements, arenas, dialogues, priorities, needs, posts, and
    /// what is unclear or left open.
    /// </summary>
    /// <param name="organization">The organization's key, for example org/kommun-2309. A key that no organization has is UNKNOWN_KEY.</param>
    /// <param name="audience">Who is new.</param>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="mediator">Asks the owners.</param>
    /// <param name="stakeholders">Loads the organization together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IntroductionView?> GetIntroductionAsync(
        string organization, Audience audience, [AsOf] DateOnly asOf, IMediator mediator, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
    {
        var found = await mediator.FindByKeysAsync([organization], ["org"], "organization", cancellationToken);
        var id = new StakeholderId(found[organization]);
        var groups = await mediator.Send(new GroupsOf([id], asOf), cancellationToken);
        var parts = await mediator.Send(new PartsOfOrganizations([id]), cancellationToken);
        var agreements = (await mediator.Send(new AgreementsOfParties([id], asOf), cancellationToken))[id].ToList();
        var rounds = await mediator.Send(new RoundsOfAgreements([.. agreements.Where(one => one.MayHaveBegun).Select(one => one.Agreement)]), cancellationToken);
        var known = await stakeholders.LoadAsync(id, cancellationToken);
        return new IntroductionView
        {
            AsOf = asOf,
            Audience = audience,
            Certainty = known?.Validity?.On(asOf),
            OrganizationId = id,
            ParticipantIds = [id, .. groups[id].Select(of => of.Group), .. parts[id]],
            AllAgreements = agreements,
            Rounds = [.. agreements.SelectMany(one => rounds[one.Agreement].Reverse()).Where(round => round.Validity.FromDay <= asOf.DayNumber)],
        };
    }
}
