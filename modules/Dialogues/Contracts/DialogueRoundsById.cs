using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many rounds at once. An id that does not exist is left out of the answer.</summary>
public sealed record DialogueRoundsById(IReadOnlyList<DialogueRoundId> Ids) : IRequest<IReadOnlyDictionary<DialogueRoundId, DialogueRoundView>>;

/// <summary>Loads rounds for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DialogueRoundByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<DialogueRoundId, DialogueRoundView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<DialogueRoundId, DialogueRoundView>> AskAsync(
        IReadOnlyList<DialogueRoundId> keys, CancellationToken cancellationToken) => mediator.Send(new DialogueRoundsById(keys), cancellationToken);
}
