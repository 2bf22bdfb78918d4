using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

[QueryType]
internal static class AgreementQueries
{
    /// <summary>
    /// Agreements as of a day (överenskommelser). Those that hold are listed on the days of their term, certainly or possibly, and those that are
    /// proposed from the first thing that is known to have happened to them. The latest to begin first, then by diary number.
    /// </summary>
    /// <param name="asOf">The day that is asked about (per datum); today when left out. It holds for everything below.</param>
    /// <param name="query">Which of them; all of them when left out.</param>
    /// <param name="standing">Whether they hold, are proposed, or were taken back (ställning); with an empty list there are none.</param>
    /// <param name="certainty">Whether it is known where they stand on the day (säkerhet): only those whose status is certain, or only those whose status is not; both when left out.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="list">Reads them.</param>
    /// <param name="agreements">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging, UseFiltering<AgreementFilterInput>, UseSorting<AgreementSortInput>]
    [RecordedAsOf]
    public static async Task<AsOfConnection<AgreementView>> GetAgreementsAsync(
        [AsOf] DateOnly asOf,
        QueryContext<AgreementRow> query,
        [DefaultValueSyntax("[ESTABLISHED]")] IReadOnlyList<Standing>? standing,
        IReadOnlyList<Certainty>? certainty,
        PagingArguments paging,
        [Service] AgreementList list,
        AgreementByIdDataLoader agreements,
        CancellationToken cancellationToken)
    {
        var rows = await list.OnAsync(asOf, query, standing, certainty, cancellationToken);
        var page = rows.Page(paging, row => row.Id.Value.ToString("N"));
        var views = await agreements.LoadRequiredAsync([.. page.Edges.Select(edge => edge.Node.Id)], cancellationToken);
        return new AsOfConnection<AgreementView>
        {
            AsOf = asOf,
            Edges = [.. views.Zip(page.Edges, (view, edge) => new Edge<AgreementView>(view, edge.Cursor))],
            PageInfo = page.PageInfo,
            TotalCount = page.TotalCount,
        };
    }

    /// <summary>One agreement (överenskommelse); null when there is none with that id.</summary>
    /// <param name="id">The agreement's id.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<AgreementView?> GetAgreementByIdAsync(
        [ID<AgreementView>] AgreementId id, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadAsync(id, cancellationToken);

    /// <summary>One agreement (överenskommelse); null when there is none with that key.</summary>
    /// <param name="key">For example agreement/RUN-34-2018.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [RecordedAsOf]
    public static Task<AgreementView?> GetAgreementByKeyAsync(string key, AgreementsDb db, CancellationToken cancellationToken)
        => db.Agreements.Where(agreement => agreement.Key == key).Select(AgreementViews.Of).SingleOrDefaultAsync(cancellationToken);

    /// <summary>One agreement by its diary number (diarienummer); null when there is none with that number.</summary>
    /// <param name="diaryNumber">As the source writes it, for example RUN/34/2018; capital and small letters are the same where no agreement has it exactly so.</param>
    /// <param name="organization">The key of the organization in whose register it stands; needed where several use the same number.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">To ask for the organization.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    /// <exception cref="GraphQLException">AMBIGUOUS_DIARY_NUMBER: several organizations use the number, and none is given.</exception>
    [RecordedAsOf]
    public static async Task<AgreementView?> GetAgreementByDiaryNumberAsync(
        string diaryNumber, string? organization, AgreementsDb db, IMediator mediator, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
    {
        StakeholderId? registeredBy = organization is null
            ? null
            : (await mediator.Send(new StakeholderIdsByKeys([organization]), cancellationToken)).Require(organization, "organization");
        return await db.Agreements.FindByDiaryNumberAsync(diaryNumber, registeredBy, "agreement", cancellationToken) is { } found
            ? await agreements.LoadAsync(found.Id, cancellationToken)
            : null;
    }
}
