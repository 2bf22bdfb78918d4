using Samverkan.Sources.Contracts;
using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;

namespace Samverkan.Dialogues;

/// <summary>Loads records of one kind that only this module shows by their ids, each batch on a context of its own.</summary>
internal abstract class RecordByIdDataLoader<TId, TView>(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : BatchDataLoader<TId, TView>(scheduler, options)
    where TId : struct, INodeId<TId>
    where TView : class, IDialoguesRecord
{
    protected sealed override async Task<IReadOnlyDictionary<TId, TView>> LoadBatchAsync(IReadOnlyList<TId> keys, CancellationToken cancellationToken)
        => (await Find((DialoguesDb)services.GetService(typeof(DialoguesDb))!, keys).ToListAsync(cancellationToken))
            .ToDictionary(view => TId.From(((ICited)view).RecordId));

    protected abstract IQueryable<TView> Find(DialoguesDb db, IReadOnlyList<TId> ids);
}
