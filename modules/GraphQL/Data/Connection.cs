using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>What the client asked for: a page forwards from <c>after</c>, or backwards from <c>before</c>.</summary>
/// <remarks>Sizes are within bounds when a resolver sees them; cursors are as they were sent.</remarks>
/// <param name="First">How many from the beginning; null when paging backwards.</param>
/// <param name="After">The cursor of the row before the page; null for the beginning.</param>
/// <param name="Last">How many from the end; null when paging forwards.</param>
/// <param name="Before">The cursor of the row after the page; null for the end.</param>
/// <param name="Fingerprint">Of the field and its other arguments, the inherited ones included: a cursor made under another one is refused.</param>
/// <param name="IncludeTotalCount">Whether the client asks for totalCount, so that nobody counts in vain.</param>
public sealed record PagingArguments(int? First, string? After, int? Last, string? Before, string Fingerprint = "", bool IncludeTotalCount = true);

/// <summary>A page of a list.</summary>
/// <remarks>A class that derives from it may add properties: they become fields of the connection.</remarks>
public class Connection<T>
{
    public required IReadOnlyList<Edge<T>> Edges { get; init; }

    public required ConnectionPageInfo PageInfo { get; init; }

    /// <summary>How many there are in all, on all pages. Only filled when asked for.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The things themselves, without their cursors.</summary>
    public IEnumerable<T> Nodes => Edges.Select(edge => edge.Node);
}

/// <summary>One thing on a page, with the cursor to go on from.</summary>
public sealed record Edge<T>(T Node, string Cursor);

/// <summary>Whether there is more, and where to go on.</summary>
[GraphQLName("PageInfo")]
public sealed record ConnectionPageInfo(
    [property: GraphQLDescription("Whether more follows after this page.")] bool HasNextPage,
    [property: GraphQLDescription("Whether more stands before this page.")] bool HasPreviousPage,
    [property: GraphQLDescription("The cursor of the first thing on the page; null when the page is empty.")] string? StartCursor,
    [property: GraphQLDescription("The cursor of the last thing on the page, to be given as after; null when the page is empty.")] string? EndCursor);
