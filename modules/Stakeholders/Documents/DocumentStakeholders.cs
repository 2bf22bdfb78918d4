using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Documents;

/// <summary>What this module knows about a document.</summary>
[ObjectType<SourceDocumentView>]
internal static class DocumentStakeholders
{
    /// <summary>Who has issued it (utgivare); null when it is not known.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetIssuedByAsync(
        [Parent] SourceDocumentView document, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => document.IssuedById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}

/// <summary>What this module knows about an information product.</summary>
[ObjectType<InformationProductView>]
internal static class InformationProductStakeholders
{
    /// <summary>Who keeps it (ägare); null when it is not known.</summary>
    /// <param name="product">The product.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<StakeholderView?> GetOwnerAsync(
        [Parent] InformationProductView product, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => product.OwnerId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}
