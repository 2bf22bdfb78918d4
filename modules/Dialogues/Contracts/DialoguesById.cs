using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many dialogues at once. An id that does not exist is left out of the answer.</summary>
public sealed record DialoguesById(IReadOnlyList<DialogueId> Ids) : IRequest<IReadOnlyDictionary<DialogueId, DialogueView>>;

/// <summary>Asks for the dialogues with many organizations at once: those of each in the order of their keys, of all rounds.</summary>
public sealed record DialoguesOfOrganizations(IReadOnlyList<StakeholderId> Ids) : IRequest<ILookup<StakeholderId, DialogueView>>;

/// <summary>Loads dialogues for the resolvers of any module: one question for each level of a query.</summary>
public sealed class DialogueByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<DialogueId, DialogueView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<DialogueId, DialogueView>> AskAsync(
        IReadOnlyList<DialogueId> keys, CancellationToken cancellationToken) => mediator.Send(new DialoguesById(keys), cancellationToken);
}
