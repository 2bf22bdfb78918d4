using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>The root fields that fetch a thing again by its global id.</summary>
[QueryType]
internal static class NodeQueries
{
    private const int MaxAllowedNodeBatchSize = 50;

    /// <summary>A thing by its global id (nod); null when there is none.</summary>
    /// <param name="id">As the field id gave it.</param>
    public static NodeRef? GetNode([ID] NodeRef id) => id;

    /// <summary>Many things by their global ids (noder), in the order asked for; null in the place of one that is not there.</summary>
    /// <param name="ids">At most 50.</param>
    [ListSize(AssumedSize = MaxAllowedNodeBatchSize, SlicingArguments = ["ids"], RequireOneSlicingArgument = false)]
    public static IReadOnlyList<NodeRef?> GetNodes([ID] IReadOnlyList<NodeRef> ids)
        => ids.Count > MaxAllowedNodeBatchSize
            ? throw new GraphQLException("HC0076", $"At most {MaxAllowedNodeBatchSize} ids can be fetched at once; these are {ids.Count}.")
            : [.. ids.Select(id => (NodeRef?)id)];
}
