using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements.Obligations;

[ObjectType<ObligationView>]
internal static class ObligationNode
{
    /// <summary>One obligation (åtagande); null when there is none with that id.</summary>
    /// <param name="id">The obligation's id.</param>
    /// <param name="obligations">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<ObligationView?> GetObligationByIdAsync(
        [ID<ObligationView>] ObligationId id, ObligationByIdDataLoader obligations, CancellationToken cancellationToken)
        => obligations.LoadAsync(id, cancellationToken);

    /// <summary>On what it rests (grunder): every ground that a source gives. Where they differ, contradiction says so; none is chosen.</summary>
    /// <param name="obligations">The obligations that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<CitationView>>> GetBasesAsync(
        [Parent] IReadOnlyList<ObligationView> obligations, AgreementsDb db, CancellationToken cancellationToken)
    {
        var citations = await db.CitationsOfAsync(obligations, BasesField, cancellationToken);
        return [.. citations.Select(of => (IReadOnlyList<CitationView>)[.. of.Where(citation => citation.Field == BasesField)])];
    }

    /// <summary>What the sources disagree about (motsägelse); null when they do not.</summary>
    /// <param name="obligation">The obligation that is asked about.</param>
    /// <param name="contradictions">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<ContradictionView?> GetContradictionAsync(
        [Parent] ObligationView obligation, ContradictionsBySubjectDataLoader contradictions, CancellationToken cancellationToken)
        => (await contradictions.LoadAsync(obligation.RecordId, cancellationToken)).OrderBy(contradiction => contradiction.State).FirstOrDefault();

    private const string BasesField = "bases";
}

[ObjectType<AgreementView>]
internal static class AgreementObligations
{
    /// <summary>What it obliges its parties to do (åtaganden), in the order of the source.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="recurrence">Only those that are to be done this often; all of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<ObligationView>>> GetObligationsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, Recurrence? recurrence, AgreementsDb db, CancellationToken cancellationToken)
        => db.Obligations
            .Where(obligation => recurrence == null || obligation.Recurrence == recurrence)
            .OfEachAsync(agreements, Obligation.View, cancellationToken);
}

internal sealed class ObligationByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<ObligationId, ObligationView>(scheduler, options, services)
{
    protected override IQueryable<ObligationView> Find(AgreementsDb db, IReadOnlyList<ObligationId> ids)
        => db.Obligations.Where(obligation => ids.Contains(obligation.Id)).Select(Obligation.View);
}
