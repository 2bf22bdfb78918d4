using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Meetings;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Matters;

[ObjectType<MatterView>]
internal static class MatterNode
{
    /// <summary>The organization in whose register the diary number stands (registrerad hos); null when the sources do not say.</summary>
    /// <param name="matter">The matter that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationView?> GetRegisteredByAsync(
        [Parent] MatterView matter, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => matter.RegisteredById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as OrganizationView : null;

    /// <summary>What it is about (sakområden), in the order of the source; empty when no source says so.</summary>
    /// <param name="matter">The matter that is asked about.</param>
    /// <param name="topics">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<IReadOnlyList<TopicView>> GetTopicsAsync([Parent] MatterView matter, TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => topics.LoadRequiredAsync(matter.TopicIds, cancellationToken);

    /// <summary>Who raised it (väckt av); null when the sources do not say.</summary>
    /// <param name="matter">The matter that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetRaisedByAsync(
        [Parent] MatterView matter, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => matter.RaisedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>Who drives it (ansvarig för ärendet); null when the sources do not say.</summary>
    /// <param name="matter">The matter that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetLeadAsync(
        [Parent] MatterView matter, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => matter.LeadId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>Where it stands or has stood on an agenda (dagordningspunkter), by the day of the meeting, those without a day last.</summary>
    /// <param name="matters">The matters of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<AgendaItemView>>> GetAgendaItemsAsync(
        [Parent] List<MatterView> matters, ArenasDb db, CancellationToken cancellationToken)
    {
        var ids = matters.ConvertAll(matter => matter.Id);
        var items = await db.AgendaItems
            .Where(item => item.Matters.Any(matter => ids.Contains(matter.MatterId)))
            .Join(db.Meetings, item => item.MeetingId, meeting => meeting.Id, (item, meeting) => new { Item = item, meeting.TakesPlaceOn, meeting.Key })
            .OrderBy(pair => pair.TakesPlaceOn == null).ThenBy(pair => pair.TakesPlaceOn).ThenBy(pair => pair.Key).ThenBy(pair => pair.Item.Order)
            .Select(pair => pair.Item)
            .Select(AgendaItem.View)
            .ToListAsync(cancellationToken);
        var found = items.SelectMany(item => item.MatterIds, (item, matter) => (item, matter)).ToLookup(pair => pair.matter, pair => pair.item);
        return ids.ConvertAll(id => (IReadOnlyList<AgendaItemView>)[.. found[id]]);
    }
}

[ObjectType<MatterStepView>]
internal static class MatterStepNode
{
    /// <summary>One step on the way of a matter (steg i ärendegången); null when there is none with that id.</summary>
    /// <param name="id">The step's id.</param>
    /// <param name="steps">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<MatterStepView?> GetMatterStepByIdAsync(
        [ID<MatterStepView>] MatterStepId id, MatterStepByIdDataLoader steps, CancellationToken cancellationToken)
        => steps.LoadAsync(id, cancellationToken);

    /// <summary>The matter whose step it is (ärende); null when it cannot be shown.</summary>
    /// <param name="step">The step that is asked about.</param>
    /// <param name="matters">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<MatterView?> GetMatterAsync([Parent] MatterStepView step, MatterByIdDataLoader matters, CancellationToken cancellationToken)
        => matters.LoadAsync(step.MatterId, cancellationToken);

    /// <summary>Where it is taken (plats): at an arena, a body, an organization, a unit or a post; null when it cannot be shown.</summary>
    /// <param name="step">The step that is asked about.</param>
    /// <param name="arenas">Loads it together with others.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IMatterPlace?> GetAtAsync(
        [Parent] MatterStepView step, ArenaByIdDataLoader arenas, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => step.Arena is { } arena ? await arenas.LoadAsync(arena, cancellationToken)
            : await stakeholders.LoadAsync(new StakeholderId(step.Place.Id), cancellationToken) as IMatterPlace;

    /// <summary>The meeting at which it is taken (sammanträde); null when there is none, or none is known.</summary>
    /// <param name="step">The step that is asked about.</param>
    /// <param name="meetings">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<MeetingView?> GetMeetingAsync([Parent] MatterStepView step, MeetingByIdDataLoader meetings, CancellationToken cancellationToken)
        => step.MeetingId is { } id ? await meetings.LoadAsync(id, cancellationToken) : null;

    /// <summary>The item of the agenda under which it is taken (ärende på dagordningen); null when it stands on none, or none is known.</summary>
    /// <param name="step">The step that is asked about.</param>
    /// <param name="items">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<AgendaItemView?> GetAgendaItemAsync([Parent] MatterStepView step, AgendaItemByIdDataLoader items, CancellationToken cancellationToken)
        => step.AgendaItemId is { } id ? await items.LoadAsync(id, cancellationToken) : null;

    /// <summary>The decision that was made or is proposed (beslut); null when none is known.</summary>
    /// <param name="step">The step that is asked about.</param>
    /// <param name="decisions">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<DecisionView?> GetDecisionAsync([Parent] MatterStepView step, DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => step.DecisionId is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;
}
