using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

internal sealed class MeetingsByIdHandler(ArenasDb db) : IRequestHandler<MeetingsById, IReadOnlyDictionary<MeetingId, MeetingView>>
{
    public async Task<IReadOnlyDictionary<MeetingId, MeetingView>> Handle(MeetingsById request, CancellationToken cancellationToken)
        => await db.Meetings.AsSplitQuery().Where(meeting => request.Ids.Contains(meeting.Id)).Select(Meeting.View).ToDictionaryAsync(view => view.Id, cancellationToken);
}

/// <summary>Asks for many items of agendas at once. An id that does not exist is left out of the answer.</summary>
internal sealed record AgendaItemsById(IReadOnlyList<AgendaItemId> Ids) : IRequest<IReadOnlyDictionary<AgendaItemId, AgendaItemView>>;

internal sealed class AgendaItemsByIdHandler(ArenasDb db) : IRequestHandler<AgendaItemsById, IReadOnlyDictionary<AgendaItemId, AgendaItemView>>
{
    public async Task<IReadOnlyDictionary<AgendaItemId, AgendaItemView>> Handle(AgendaItemsById request, CancellationToken cancellationToken)
        => await db.AgendaItems.Where(item => request.Ids.Contains(item.Id)).Select(AgendaItem.View).ToDictionaryAsync(view => view.Id, cancellationToken);
}

/// <summary>Loads items of agendas: one question for each level of a query.</summary>
internal sealed class AgendaItemByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<AgendaItemId, AgendaItemView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<AgendaItemId, AgendaItemView>> LoadBatchAsync(
        IReadOnlyList<AgendaItemId> keys, CancellationToken cancellationToken) => mediator.Send(new AgendaItemsById(keys), cancellationToken);
}
