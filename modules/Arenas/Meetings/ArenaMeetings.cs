using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Matters;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

/// <summary>What arenas have met about, and what they are still to meet about.</summary>
[ObjectType<ArenaView>]
internal static class ArenaMeetings
{
    /// <summary>Its meetings (sammanträden), held and planned, the earliest first, those without a day last, then by key.</summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="state">Only those that are planned, were held or were called off (läge); all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="meetings">Loads those of the page together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver, UsePaging]
    public static async Task<IReadOnlyList<Connection<MeetingView>>> GetMeetingsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas,
        IReadOnlyList<MeetingState>? state,
        PagingArguments paging,
        ArenasDb db,
        MeetingByIdDataLoader meetings,
        CancellationToken cancellationToken)
    {
        var ids = arenas.Select(arena => arena.Id).Distinct().ToList();
        var meant = db.Meetings.Where(meeting => ids.Contains(meeting.ArenaId));
        if (state is not null) meant = meant.Where(meeting => state.Contains(meeting.State));
        var found = (await meant
                .OrderBy(meeting => meeting.TakesPlaceOn == null).ThenBy(meeting => meeting.TakesPlaceOn).ThenBy(meeting => meeting.Key)
                .Select(meeting => new { meeting.Id, meeting.ArenaId })
                .ToListAsync(cancellationToken))
            .ToLookup(meeting => meeting.ArenaId, meeting => meeting.Id);
        return await Task.WhenAll(arenas.Select(async arena =>
        {
            var page = found[arena.Id].ToList().Page(paging, id => id.Value.ToString("N"));
            var views = await meetings.LoadRequiredAsync([.. page.Edges.Select(edge => edge.Node)], cancellationToken);
            return new Connection<MeetingView>
            {
                Edges = [.. views.Zip(page.Edges, (view, edge) => new Edge<MeetingView>(view, edge.Cursor))],
                PageInfo = page.PageInfo,
                TotalCount = page.TotalCount,
            };
        }));
    }

    /// <summary>
    /// What is planned to be treated here and stands on no agenda yet (ärenden som saknas på dagordningen): planned steps without an item of an agenda
    /// of the arena that carries their matter and is still to be treated. By the day for which they are planned, those without a day last, then by key.
    /// </summary>
    /// <param name="arenas">The arenas of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<MatterStepView>>> GetMissingItemsAsync(
        [Parent] IReadOnlyList<ArenaView> arenas, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = arenas.Select(arena => arena.Id.Value).Distinct().ToList();
        var steps = await db.MatterSteps
            .Where(step => step.Outcome == StepOutcome.Planned && ids.Contains(step.PlaceId) && step.AgendaItemId == null)
            .Select(MatterStep.View)
            .ToListAsync(cancellationToken);
        var carried = steps.Count == 0 ? [] : await CarriedAsync(db, [.. steps.Select(step => step.MatterId)], cancellationToken);
        steps.RemoveAll(step => carried.Contains((step.Place.Id, step.MatterId)));
        var found = steps.OrderBy(step => step.PlannedFor is null).ThenBy(step => step.PlannedFor?.Earliest).ThenBy(step => step.Key, StringComparer.Ordinal)
            .ToLookup(step => step.Place.Id);
        return [.. arenas.Select(arena => (IReadOnlyList<MatterStepView>)[.. found[arena.Id.Value]])];
    }

    // Which matters stand on agendas that are still to be treated, and where.
    private static async Task<HashSet<(Guid Arena, MatterId Matter)>> CarriedAsync(ArenasDb db, IReadOnlyList<MatterId> matters, CancellationToken cancellationToken)
        => [.. (await db.Meetings
                .Where(meeting => meeting.State == MeetingState.Planned)
                .SelectMany(meeting => meeting.Agenda.SelectMany(item => item.Matters), (meeting, matter) => new { meeting.ArenaId, matter.MatterId })
                .Where(pair => matters.Contains(pair.MatterId))
                .ToListAsync(cancellationToken))
            .Select(pair => (pair.ArenaId.Value, pair.MatterId))];
}
