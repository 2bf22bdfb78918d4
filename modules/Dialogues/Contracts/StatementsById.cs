using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for many statements at once. An id that does not exist is left out of the answer.</summary>
public sealed record StatementsById(IReadOnlyList<StatementId> Ids) : IRequest<IReadOnlyDictionary<StatementId, StatementView>>;

/// <summary>Loads statements for the resolvers of any module: one question for each level of a query.</summary>
public sealed class StatementByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, IMediator mediator)
    : RecordDataLoader<StatementId, StatementView>(scheduler, options, session)
{
    protected override Task<IReadOnlyDictionary<StatementId, StatementView>> AskAsync(
        IReadOnlyList<StatementId> keys, CancellationToken cancellationToken) => mediator.Send(new StatementsById(keys), cancellationToken);
}
