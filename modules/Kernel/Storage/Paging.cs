using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>Pages of a query by keyset: the page begins after the row that the cursor names, however much came and went meanwhile.</summary>
public static class Paging
{
    /// <summary>Reads one page.</summary>
    /// <param name="query">All that are asked for, and their order, of which the last part is different for each row.</param>
    /// <param name="paging">As the client gave it.</param>
    /// <param name="select">Makes a view of a row.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="GraphQLException">HC0078: the cursor is damaged, or made under other arguments.</exception>
    public static async Task<Page<TView>> ToPageAsync<TRow, TView>(
        this SortedQuery<TRow> query, PagingArguments paging, Expression<Func<TRow, TView>> select, CancellationToken cancellationToken)
    {
        var (rows, order) = (query.Rows, query.Sorting);
        var backwards = paging.Last is not null;
        var size = paging.Last ?? paging.First ?? throw new ArgumentException("A page has a size.", nameof(paging));
        var page = rows;
        if (paging.After is { } after) page = page.Where(Keyset.Beyond(order, CursorKeys.Read(after, paging.Fingerprint, order), forwards: true));
        if (paging.Before is { } before) page = page.Where(Keyset.Beyond(order, CursorKeys.Read(before, paging.Fingerprint, order), forwards: false));

        var total = paging.IncludeTotalCount ? await rows.CountAsync(cancellationToken) : 0;
        var read = await Keyset.Ordered(page, order, backwards).Take(size + 1).Select(Keyset.WithKeys(select, order)).ToListAsync(cancellationToken);
        var more = read.Count > size;
        if (more) read.RemoveAt(size);
        if (backwards) read.Reverse();

        return new Page<TView>
        {
            Edges = [.. read.Select(row => new Edge<TView>(row.View, Cursor.Encode(paging.Fingerprint, Array.ConvertAll(row.Keys, CursorKeys.Write))))],
            HasNextPage = backwards ? paging.Before is not null : more,
            HasPreviousPage = backwards ? more : paging.After is not null,
            TotalCount = total,
        };
    }

    /// <summary>Whether the page goes forwards and nothing is to be counted: the one that most clients ask for, and that can be read by one prepared statement.</summary>
    /// <param name="paging">As the client gave it.</param>
    public static bool IsPlain(this PagingArguments paging) => paging is { First: not null, Before: null, IncludeTotalCount: false };

    /// <summary>Reads a page that is plain.</summary>
    /// <param name="paging">As the client gave it.</param>
    /// <param name="read">Gives so many rows after a key, in the order of their keys; no key stands before the empty one.</param>
    /// <param name="key">Of a row: a text that is different for each.</param>
    /// <exception cref="GraphQLException">HC0078: the cursor is damaged, or made under other arguments.</exception>
    public static async Task<Page<TView>> PlainAsync<TView>(this PagingArguments paging, Func<string, int, Task<List<TView>>> read, Func<TView, string> key)
    {
        var size = paging.First!.Value;
        var rows = await read(paging.After is { } after ? KeyIn(after, paging.Fingerprint) : "", size + 1);
        var more = rows.Count > size;
        if (more) rows.RemoveAt(size);
        return new Page<TView>
        {
            Edges = rows.ConvertAll(row => new Edge<TView>(row, Cursor.Encode(paging.Fingerprint, key(row)))),
            HasNextPage = more,
            HasPreviousPage = paging.After is not null,
            TotalCount = 0,
        };
    }

    private static string KeyIn(string cursor, string fingerprint)
        => Cursor.Decode(cursor, fingerprint, 1)[0] is { } key && !key.Contains('\0', StringComparison.Ordinal) ? key : throw Cursor.Refused();
}

/// <summary>One page of a query, still without its kind of connection.</summary>
public sealed record Page<T>
{
    public required IReadOnlyList<Edge<T>> Edges { get; init; }

    public required bool HasNextPage { get; init; }

    public required bool HasPreviousPage { get; init; }

    public required int TotalCount { get; init; }

    public Connection<T> ToConnection() => new() { Edges = Edges, PageInfo = Info, TotalCount = TotalCount };

    /// <summary>For a list whose members depend on the day.</summary>
    /// <param name="asOf">The day; null for all time.</param>
    public AsOfConnection<T> ToConnection(DateOnly? asOf) => new() { Edges = Edges, PageInfo = Info, TotalCount = TotalCount, AsOf = asOf };

    private ConnectionPageInfo Info => new(HasNextPage, HasPreviousPage, Edges is [var first, ..] ? first.Cursor : null, Edges is [.., var last] ? last.Cursor : null);
}
