using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>What follows from the events of an agreement.</summary>
[ObjectType<AgreementView>]
internal static class AgreementTermFields
{
    /// <summary>What has happened to it (händelser), in the order of its life; an event whose day is not known stands where it belongs.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="kinds">Only events of these kinds; all of them when left out.</param>
    /// <param name="lives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<AgreementEventView>> GetEventsAsync(
        [Parent] AgreementView agreement, IReadOnlyList<AgreementEventKind>? kinds, AgreementLifeDataLoader lives, CancellationToken cancellationToken)
        => await lives.LoadAsync(agreement.Id, cancellationToken) is { } life
            ? [.. life.Events.Where(one => kinds is null || kinds.Contains(one.Kind)).Select(AgreementEventView.Show)]
            : [];

    /// <summary>The days on which a source shows where it stands (belagd).</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="lives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<PartialDate>> GetAttestedOnAsync(
        [Parent] AgreementView agreement, AgreementLifeDataLoader lives, CancellationToken cancellationToken)
        => await lives.LoadAsync(agreement.Id, cancellationToken) is { } life
            ? [.. life.Attestations.Select(seen => seen.On).Distinct().Order(PartialDate.Chronological)]
            : [];

    /// <summary>Where it stands on the day (läge), derived from its events.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="lives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgreementStatusAnswer> GetStatusAsync(
        [Parent] AgreementView agreement, [AsOf] DateOnly asOf, AgreementLifeDataLoader lives, CancellationToken cancellationToken)
        => AgreementAnswers.Status((await lives.LoadAsync(agreement.Id, cancellationToken))!, asOf);

    /// <summary>
    /// For which time it holds as it is known on the day (nuvarande giltighetstid): the original term as extensions, notice and the like have
    /// changed it by then. Null before the first thing that is known to have happened to it.
    /// </summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="lives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<TermAnswer?> GetCurrentTermAsync(
        [Parent] AgreementView agreement, [AsOf] DateOnly asOf, AgreementLifeDataLoader lives, CancellationToken cancellationToken)
        => AgreementAnswers.Term((await lives.LoadAsync(agreement.Id, cancellationToken))!, asOf);

    /// <summary>Whether it holds on the day or is only proposed (ställning), which follows from its status; null before the first thing that is known to have happened to it.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    /// <param name="lives">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<Standing?> GetStandingAsync(
        [Parent] AgreementView agreement, [AsOf] DateOnly asOf, AgreementLifeDataLoader lives, CancellationToken cancellationToken)
        => AgreementStatusRules.On((await lives.LoadAsync(agreement.Id, cancellationToken))!, asOf).Standing;
}

[ObjectType<AgreementStatusAnswer>]
internal static class AgreementStatusNode
{
    /// <summary>The events that led to the status, and those that leave it open (förklaras av).</summary>
    /// <param name="answer">The answer that is asked about.</param>
    /// <param name="events">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<AgreementEventView>> GetExplainedByAsync(
        [Parent] AgreementStatusAnswer answer, AgreementEventByIdDataLoader events, CancellationToken cancellationToken)
        => events.LoadRequiredAsync(answer.ExplainedByIds, cancellationToken);
}
