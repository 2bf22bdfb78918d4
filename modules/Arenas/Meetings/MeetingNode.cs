using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Meetings;

[ObjectType<MeetingView>]
internal static class MeetingNode
{
    /// <summary>The arena that meets (samverkansarena); null when it cannot be shown.</summary>
    /// <param name="meeting">The meeting that is asked about.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<ArenaView?> GetArenaAsync([Parent] MeetingView meeting, ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadAsync(meeting.ArenaId, cancellationToken);
}

[ObjectType<AgendaItemView>]
internal static class AgendaItemNode
{
    /// <summary>One item of an agenda (ärende på dagordningen); null when there is none with that id.</summary>
    /// <param name="id">The item's id.</param>
    /// <param name="items">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<AgendaItemView?> GetAgendaItemByIdAsync(
        [ID<AgendaItemView>] AgendaItemId id, AgendaItemByIdDataLoader items, CancellationToken cancellationToken)
        => items.LoadAsync(id, cancellationToken);

    /// <summary>The meeting on whose agenda it stands (sammanträde); null when it cannot be shown.</summary>
    /// <param name="item">The item that is asked about.</param>
    /// <param name="meetings">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<MeetingView?> GetMeetingAsync([Parent] AgendaItemView item, MeetingByIdDataLoader meetings, CancellationToken cancellationToken)
        => meetings.LoadAsync(item.MeetingId, cancellationToken);

    /// <summary>The matters that it carries (ärenden), in the order of the source; empty when it belongs to no matter of the register.</summary>
    /// <param name="item">The item that is asked about.</param>
    /// <param name="matters">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<MatterView>> GetMattersAsync([Parent] AgendaItemView item, MatterByIdDataLoader matters, CancellationToken cancellationToken)
        => matters.LoadRequiredAsync(item.MatterIds, cancellationToken);

    /// <summary>Who put it on the agenda (anmäld av); null when the sources do not say.</summary>
    /// <param name="item">The item that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetAddedByAsync(
        [Parent] AgendaItemView item, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => item.AddedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}
