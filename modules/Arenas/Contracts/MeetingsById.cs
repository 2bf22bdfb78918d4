using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks for many meetings at once, with their agendas. An id that does not exist is left out of the answer.</summary>
/// <param name="Ids">The meetings.</param>
public sealed record MeetingsById(IReadOnlyList<MeetingId> Ids) : IRequest<IReadOnlyDictionary<MeetingId, MeetingView>>;

/// <summary>Loads meetings for the resolvers of any module: one question for each level of a query.</summary>
public sealed class MeetingByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<MeetingId, MeetingView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<MeetingId, MeetingView>> AskAsync(
        IReadOnlyList<MeetingId> keys, CancellationToken cancellationToken) => mediator.Send(new MeetingsById(keys), cancellationToken);
}
