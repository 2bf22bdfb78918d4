using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Matters;

[QueryType]
internal static class MatterQueries
{
    /// <summary>Matters (ärenden), in the order of their keys. The day decides where each stands; it leaves none out.</summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks what the keys stand for.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<MatterFilterInput>, UseSorting<MatterSortInput>]
    public static async Task<AsOfConnection<MatterView>> GetMattersAsync(
        [AsOf] DateOnly asOf, QueryContext<MatterRow> query, PagingArguments paging, ArenasDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var meant = await query.WithKeysAsync(mediator, cancellationToken);
        var page = (await db.Matters.AsSplitQuery().Select(Matter.View).ToListAsync(cancellationToken))
            .Select(matter => new MatterRow(matter, matter.StateOn(asOf)?.State))
            .With(meant, sort => sort.AddAscending(row => row.Matter.Key))
            .Page(paging, row => row.Matter.Key);
        return new AsOfConnection<MatterView>
        {
            AsOf = asOf,
            Edges = [.. page.Edges.Select(edge => new Edge<MatterView>(edge.Node.Matter, edge.Cursor))],
            PageInfo = page.PageInfo,
            TotalCount = page.TotalCount,
        };
    }

    /// <summary>One matter (ärende); null when there is none with that id.</summary>
    /// <param name="id">The matter's id.</param>
    /// <param name="matters">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<MatterView?> GetMatterByIdAsync([ID<MatterView>] MatterId id, MatterByIdDataLoader matters, CancellationToken cancellationToken)
        => matters.LoadAsync(id, cancellationToken);

    /// <summary>One matter (ärende); null when there is none with that key.</summary>
    /// <param name="key">For example matter/RS-668-2021.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<MatterView?> GetMatterByKeyAsync(string key, ArenasDb db, CancellationToken cancellationToken)
        => db.Matters.AsSplitQuery().Where(matter => matter.Key == key).Select(Matter.View).SingleOrDefaultAsync(cancellationToken);

    /// <summary>One matter by its diary number (diarienummer); null when there is none with that number.</summary>
    /// <param name="diaryNumber">As the source writes it, for example RS/2797/2017; capital and small letters are the same where no matter has it exactly so.</param>
    /// <param name="organization">The key of the organization in whose register the number stands; needed only where several use the same number.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">To ask for the organization.</param>
    /// <param name="matters">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    /// <exception cref="GraphQLException">AMBIGUOUS_DIARY_NUMBER: several organizations use the number, and none is given.</exception>
    public static async Task<MatterView?> GetMatterByDiaryNumberAsync(
        string diaryNumber, string? organization, ArenasDb db, IMediator mediator, MatterByIdDataLoader matters, CancellationToken cancellationToken)
    {
        StakeholderId? registeredBy = organization is null
            ? null
            : (await mediator.Send(new StakeholderIdsByKeys([organization]), cancellationToken)).Require(organization, "organization");
        return await db.Matters.FindByDiaryNumberAsync(diaryNumber, registeredBy, "matter", cancellationToken) is { } found
            ? await matters.LoadAsync(found.Id, cancellationToken)
            : null;
    }
}
