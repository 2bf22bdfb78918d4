using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>One page of a list that is computed whole, in an order that the computation fixes.</summary>
/// <remarks>A record that a connection takes its parts from; the class of the connection is the caller's.</remarks>
public sealed record ComputedPage<T>(IReadOnlyList<Edge<T>> Edges, ConnectionPageInfo PageInfo, int TotalCount);

public static class ComputedPages
{
    /// <param name="rows">All of them, in order.</param>
    /// <param name="paging">Which of them.</param>
    /// <param name="key">What tells a row from all others and stays the same when the list is computed again.</param>
    /// <exception cref="GraphQLException">HC0078: a cursor is not of this list, or its row is no longer there.</exception>
    public static ComputedPage<T> Page<T>(this IReadOnlyList<T> rows, PagingArguments paging, Func<T, string> key)
    {
        var start = paging.After is null ? 0 : IndexOf(paging.After) + 1;
        var end = paging.Before is null ? rows.Count : IndexOf(paging.Before);
        if (paging.First is { } first) end = Math.Min(end, start + first);
        if (paging.Last is { } last) start = Math.Max(start, end - last);

        var edges = new List<Edge<T>>();
        for (var i = start; i < end; i++) edges.Add(new Edge<T>(rows[i], Cursor.Encode(paging.Fingerprint, key(rows[i]))));
        return new ComputedPage<T>(
            edges,
            new ConnectionPageInfo(end < rows.Count, start > 0, edges is [var begin, ..] ? begin.Cursor : null, edges is [.., var stop] ? stop.Cursor : null),
            rows.Count);

        int IndexOf(string cursor)
        {
            var wanted = Cursor.Decode(cursor, paging.Fingerprint, 1)[0];
            for (var i = 0; i < rows.Count; i++)
            {
                if (key(rows[i]) == wanted) return i;
            }

            throw new GraphQLException("HC0078", "The row that the cursor stands on is no longer in the list. Begin again without it.");
        }
    }
}
