using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Meetings;

[QueryType]
internal static class MeetingQueries
{
    /// <summary>Meetings of arenas (sammanträden), held and planned, the earliest first, those without a day last, then by key.</summary>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<MeetingFilterInput>, UseSorting<MeetingSortInput>]
    public static async Task<Connection<MeetingView>> GetMeetingsAsync(
        QueryContext<Meeting> query, PagingArguments paging, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
        => (await db.Meetings.AsSplitQuery()
            .With(await query.WithKeysAsync(mediator, cancellationToken), MeetingOrder.Default)
            .ToPageAsync(paging, Meeting.View, cancellationToken)).ToConnection();

    /// <summary>One meeting (sammanträde); null when there is none with that id.</summary>
    /// <param name="id">The meeting's id.</param>
    /// <param name="meetings">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<MeetingView?> GetMeetingByIdAsync(
        [ID<MeetingView>] MeetingId id, MeetingByIdDataLoader meetings, CancellationToken cancellationToken)
        => meetings.LoadAsync(id, cancellationToken);

    /// <summary>One meeting (sammanträde); null when there is none with that key.</summary>
    /// <param name="key">For example meeting/regionens-samverkansrad-2023-02-06.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<MeetingView?> GetMeetingByKeyAsync(string key, ArenasDb db, CancellationToken cancellationToken)
        => db.Meetings.AsSplitQuery().Where(meeting => meeting.Key == key).Select(Meeting.View).SingleOrDefaultAsync(cancellationToken);
}

internal static class MeetingOrder
{
    public static SortDefinition<Meeting> Default(SortDefinition<Meeting> sort)
        => sort.IfEmpty(none => none.AddAscending(meeting => meeting.TakesPlaceOn)).AddAscending(meeting => meeting.Key);
}
