using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;

namespace Samverkan.RoleMap.Unclarities;

[QueryType]
internal static class UnclarityQueries
{
    /// <summary>Where someone has said that it is unclear who does what (påtalade otydligheter), in the order of their keys.</summary>
    /// <param name="about">Keys of stakeholders: only what is unclear between all of them. All of it when left out. A key that no stakeholder has leaves the whole answer without data.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<ReportedUnclarityView>> GetUnclaritiesAsync(
        IReadOnlyList<string>? about, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var rows = db.Unclarities.AsQueryable();
        if (about is { Count: > 0 })
        {
            var found = await mediator.FindStakeholdersAsync(about, cancellationToken);
            foreach (var stakeholder in about.Select(key => new StakeholderId(found[key])).Distinct())
                rows = rows.Where(unclarity => unclarity.About.Any(party => party.Stakeholder == stakeholder));
        }

        return await rows.OrderBy(unclarity => unclarity.Key).Select(ReportedUnclarityView.Of).ToListAsync(cancellationToken);
    }
}

/// <summary>Loads reported unclarities: one question for each level of a query.</summary>
internal sealed class ReportedUnclarityByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IMediator mediator)
    : BatchDataLoader<ReportedUnclarityId, ReportedUnclarityView>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<ReportedUnclarityId, ReportedUnclarityView>> LoadBatchAsync(
        IReadOnlyList<ReportedUnclarityId> keys, CancellationToken cancellationToken) => mediator.Send(new UnclaritiesById(keys), cancellationToken);
}

internal sealed record UnclaritiesById(IReadOnlyList<ReportedUnclarityId> Ids)
    : IRequest<IReadOnlyDictionary<ReportedUnclarityId, ReportedUnclarityView>>;

internal sealed class UnclaritiesByIdHandler(RoleMapDb db)
    : IRequestHandler<UnclaritiesById, IReadOnlyDictionary<ReportedUnclarityId, ReportedUnclarityView>>
{
    public async Task<IReadOnlyDictionary<ReportedUnclarityId, ReportedUnclarityView>> Handle(
        UnclaritiesById request, CancellationToken cancellationToken)
        => await db.Unclarities
            .Where(unclarity => request.Ids.Contains(unclarity.Id))
            .Select(ReportedUnclarityView.Of)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}

[ObjectType<ReportedUnclarityView>]
internal static class ReportedUnclarityNode
{
    /// <summary>One reported unclarity (påtalad otydlighet); null when there is none with that id.</summary>
    [NodeResolver]
    public static Task<ReportedUnclarityView?> GetReportedUnclarityByIdAsync(
        [ID] ReportedUnclarityId id, ReportedUnclarityByIdDataLoader unclarities, CancellationToken cancellationToken)
        => unclarities.LoadAsync(id, cancellationToken);
}
