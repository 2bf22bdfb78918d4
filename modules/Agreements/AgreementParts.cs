using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements;

/// <summary>Reads the parts of many agreements at once.</summary>
internal static class AgreementParts
{
    /// <summary>One list for each agreement, in the order of the source: one statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TView>>> OfEachAsync<TPart, TView>(
        this IQueryable<TPart> parts, IReadOnlyList<AgreementView> agreements, Expression<Func<TPart, TView>> view, CancellationToken cancellationToken)
        where TPart : class, IAgreementPart
        where TView : IAgreementPartView
    {
        var ids = agreements.Select(agreement => agreement.Id).Distinct().ToList();
        var found = (await parts
                .Where(part => ids.Contains(part.AgreementId))
                .OrderBy(part => part.Order)
                .Select(view)
                .ToListAsync(cancellationToken))
            .ToLookup(part => part.AgreementId);
        return [.. agreements.Select(agreement => (IReadOnlyList<TView>)[.. found[agreement.Id]])];
    }

    /// <summary>The same for rows that are shown as they are, or turned into something simple.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TValue>>> RowsOfEachAsync<TPart, TValue>(
        this IQueryable<TPart> parts, IReadOnlyList<AgreementView> agreements, Func<TPart, TValue> value, CancellationToken cancellationToken)
        where TPart : class, IAgreementPart
    {
        var ids = agreements.Select(agreement => agreement.Id).Distinct().ToList();
        var found = (await parts
                .Where(part => ids.Contains(part.AgreementId))
                .OrderBy(part => part.Order)
                .ToListAsync(cancellationToken))
            .ToLookup(part => part.AgreementId);
        return [.. agreements.Select(agreement => (IReadOnlyList<TValue>)[.. found[agreement.Id].Select(value)])];
    }
}

/// <summary>Loads records of one kind by their ids, each batch on a context of its own.</summary>
internal abstract class RecordByIdDataLoader<TId, TView>(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : BatchDataLoader<TId, TView>(scheduler, options)
    where TId : struct, INodeId<TId>
    where TView : class, IAgreementsRecord
{
    protected sealed override async Task<IReadOnlyDictionary<TId, TView>> LoadBatchAsync(IReadOnlyList<TId> keys, CancellationToken cancellationToken)
        => (await Find((AgreementsDb)services.GetService(typeof(AgreementsDb))!, keys).ToListAsync(cancellationToken))
            .ToDictionary(view => TId.From(((ICited)view).RecordId));

    protected abstract IQueryable<TView> Find(AgreementsDb db, IReadOnlyList<TId> ids);
}

/// <summary>What every part of an agreement shows.</summary>
[ExtendObjectType(typeof(IAgreementPartView))]
internal static class AgreementPartFields
{
    /// <summary>The agreement that it belongs to (överenskommelse); null when it cannot be shown.</summary>
    /// <param name="part">The part that is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetAgreementAsync(
        [Parent] IAgreementPartView part, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(part.AgreementId, cancellationToken);
}
