using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many priorities at once. An id that does not exist is left out of the answer.</summary>
public sealed record PrioritiesById(IReadOnlyList<PriorityId> Ids) : IRequest<IReadOnlyDictionary<PriorityId, PriorityView>>;

/// <summary>Loads priorities for the resolvers of any module: one question for each level of a query.</summary>
public sealed class PriorityByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<PriorityId, PriorityView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<PriorityId, PriorityView>> AskAsync(
        IReadOnlyList<PriorityId> keys, CancellationToken cancellationToken) => mediator.Send(new PrioritiesById(keys), cancellationToken);
}

/// <summary>Asks for the priorities that were named in rounds of dialogues, of each round by rank and then by key.</summary>
/// <param name="Rounds">That are asked about.</param>
public sealed record PrioritiesOfRounds(IReadOnlyList<DialogueRoundId> Rounds) : IRequest<ILookup<DialogueRoundId, PriorityView>>;
