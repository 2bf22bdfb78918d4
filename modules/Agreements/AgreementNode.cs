using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

[ObjectType<AgreementView>]
internal static class AgreementNode
{
    /// <summary>The titles by which the sources call it (benämningar), the one in full first.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<NameView>>> GetTitlesAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.Titles.RowsOfEachAsync(agreements, title => new NameView { Text = title.Text, Use = title.Use, Validity = title.Validity }, cancellationToken);

    /// <summary>What the sources leave open about it (öppna frågor), in Swedish.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<string>>> GetOpenQuestionsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, CancellationToken cancellationToken)
        => db.OpenQuestions.RowsOfEachAsync(agreements, question => question.Text, cancellationToken);

    /// <summary>The organization in whose register the diary number stands (registrerad hos); null when the sources do not say.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationView?> GetRegisteredByAsync(
        [Parent] AgreementView agreement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => agreement.RegisteredById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as OrganizationView : null;

    /// <summary>The body that answers for it (ansvarigt organ); null when the sources do not say.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<BodyView?> GetResponsibleBodyAsync(
        [Parent] AgreementView agreement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => agreement.ResponsibleBodyId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as BodyView : null;

    /// <summary>The unit that carries it out (verkställs av); null when the sources do not say.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<UnitView?> GetExecutedByAsync(
        [Parent] AgreementView agreement, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => agreement.ExecutedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) as UnitView : null;
}

/// <summary>How agreements hang together.</summary>
[ObjectType<AgreementView>]
internal static class AgreementRelationFields
{
    /// <summary>The agreement that it builds on (bygger på); null when there is none.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetBasedOnAsync(
        [Parent] AgreementView agreement, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => LoadAsync(agreement.BasedOnId, agreements, cancellationToken);

    /// <summary>The agreement whose place it takes, or is meant to take (ersätter); null when there is none.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetReplacesAsync(
        [Parent] AgreementView agreement, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => LoadAsync(agreement.ReplacesId, agreements, cancellationToken);

    /// <summary>The agreement for as long as which it is valid (gäller lika länge som); null when it has a term of its own.</summary>
    /// <param name="agreement">The agreement that is asked about.</param>
    /// <param name="agreements">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<AgreementView?> GetCoTerminousWithAsync(
        [Parent] AgreementView agreement, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => LoadAsync(agreement.CoTerminousWithId, agreements, cancellationToken);

    /// <summary>The agreement that takes its place, or is meant to (ersatt av); its status tells which. Null when there is none.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="byId">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<AgreementView?>> GetReplacedByAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, AgreementByIdDataLoader byId, CancellationToken cancellationToken)
    {
        var replacing = await db.ReplacingAsync([.. agreements.Select(agreement => agreement.Id)], cancellationToken);
        return await Task.WhenAll(agreements.Select(agreement => LoadAsync(
            replacing[agreement.Id].Select(id => (AgreementId?)id).FirstOrDefault(), byId, cancellationToken)));
    }

    /// <summary>The agreements that lean on it (beroende överenskommelser): that build on it or are valid for the same time.</summary>
    /// <param name="agreements">The agreements that are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="byId">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<AgreementView>>> GetDependentsAsync(
        [Parent] IReadOnlyList<AgreementView> agreements, AgreementsDb db, AgreementByIdDataLoader byId, CancellationToken cancellationToken)
    {
        var dependents = await db.DependentsAsync([.. agreements.Select(agreement => agreement.Id)], cancellationToken);
        return await Task.WhenAll(agreements.Select(agreement => byId.LoadRequiredAsync([.. dependents[agreement.Id]], cancellationToken)));
    }

    private static async Task<AgreementView?> LoadAsync(AgreementId? id, AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => id is { } known ? await agreements.LoadAsync(known, cancellationToken) : null;
}
