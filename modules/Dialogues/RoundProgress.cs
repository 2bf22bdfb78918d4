using MediatR;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues;

/// <summary>How far a round has come on a day (lägesbild). Held and remaining make up the expected (INV-24).</summary>
[GraphQLName("RoundProgress")]
internal sealed record RoundProgress
{
    /// <summary>The day that it is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>With how many municipalities a dialogue is to be held (förväntade).</summary>
    public required int Expected { get; init; }

    /// <summary>With how many it has been held (genomförda).</summary>
    public required int Held { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> RemainingIds { get; init; }

    /// <summary>The municipalities that have not been heard (återstående), in the order of their keys.</summary>
    public Task<IReadOnlyList<OrganizationView>> GetRemainingAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadOrganizationsAsync(RemainingIds, cancellationToken);
}

[ObjectType<DialogueRoundView>]
internal static class DialogueRoundProgress
{
    /// <summary>The municipalities with which a dialogue is to be held (förväntade): those that the agreement binds as members of a group on the day, in the order of their keys.</summary>
    /// <param name="rounds">The rounds of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks whom the agreements bind.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<OrganizationView>>> GetExpectedAsync(
        [Parent] List<DialogueRoundView> rounds, [AsOf] DateOnly asOf, DialoguesDb db, IMediator mediator, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
    {
        var found = await db.HearingsAsync(rounds, asOf, mediator, cancellationToken);
        return await Task.WhenAll(rounds.Select(round => stakeholders.LoadOrganizationsAsync(found[round.Id].Expected, cancellationToken)));
    }

    /// <summary>How far it has come on the day (lägesbild): how many are to be heard, how many have been, and who remains.</summary>
    /// <param name="rounds">The rounds of the level.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks whom the agreements bind.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<RoundProgress>> GetProgressAsync(
        [Parent] List<DialogueRoundView> rounds, [AsOf] DateOnly asOf, DialoguesDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var found = await db.HearingsAsync(rounds, asOf, mediator, cancellationToken);
        return rounds.ConvertAll(round =>
        {
            var hearing = found[round.Id];
            return new RoundProgress { AsOf = asOf, Expected = hearing.Expected.Count, Held = hearing.Held.Count, RemainingIds = hearing.Remaining };
        });
    }
}
