using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Units;

[QueryType]
internal static class UnitQueries
{
    /// <summary>One unit (förvaltningsenhet); null when there is none with that id.</summary>
    /// <param name="id">The id of the unit.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static async Task<UnitView?> GetUnitByIdAsync(
        [ID<UnitView>] StakeholderId id, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(id, cancellationToken) as UnitView;

    /// <summary>One unit (förvaltningsenhet); null when there is none with that key.</summary>
    /// <param name="key">For example unit/regional-utveckling.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<UnitView?> GetUnitByKeyAsync(string key, StakeholdersDb db, CancellationToken cancellationToken)
        => db.ByKeyAsync<Unit, UnitView>(key, cancellationToken);
}
