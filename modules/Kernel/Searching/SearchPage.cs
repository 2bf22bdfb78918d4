using System.Globalization;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>Reads one page of what is found: one statement for the page, and one for the count where it is asked for.</summary>
internal static class SearchPage
{
    private const int CursorKeys = 3;

    public static async Task<Page<SearchHit>> ReadAsync(
        DbSession session, AskedWords asked, IReadOnlyCollection<SearchableType> types, PagingArguments paging, CancellationToken cancellationToken)
    {
        var (database, size, after) = (session.Database, paging.First!.Value, After(paging));
        var conditions = asked.Ranks.Select((condition, rank) => ($"@rank{rank}", database.Words.ValueOf(condition))).ToList();
        var listed = ("@types", database.ListOf(types.Select(type => type.ToString()).ToList()));
        var total = paging.IncludeTotalCount
            ? (await session.ReadAsync(CountSql(database), row => row.GetInt32(0), cancellationToken, ("@all", conditions[^1].Item2), listed))[0]
            : 0;
        var rows = await session.ReadAsync(
            PageSql(database, conditions.Count),
            row => (Rank: row.GetInt32(0), Place: row.GetInt32(1), Key: row.GetString(2), Id: row.GetGuid(3), Texts: row.GetString(4)),
            cancellationToken,
            [.. conditions, listed, ("@rank", after.Rank), ("@place", after.Place), ("@key", after.Key), ("@size", size + 1)]);
        return new Page<SearchHit>
        {
            Edges =
            [
                .. rows.Take(size).Select(row => new Edge<SearchHit>(
                    SearchHit.Of((SearchableType)row.Place, row.Key, row.Id, SearchIndex.TextsIn(row.Texts), asked),
                    Cursor.Encode(paging.Fingerprint, Number(row.Rank), Number(row.Place), row.Key))),
            ],
            HasNextPage = rows.Count > size,
            HasPreviousPage = paging.After is not null,
            TotalCount = total,
        };
    }

    private static string CountSql(Database database)
        => $"SELECT COUNT(*) FROM ({database.Words.Having("@all")}) AS f JOIN kernel_search_entry AS e ON e.id = f.entry WHERE {database.Among("e.type", "@types")}";

    // The texts are read last, and only those of the page.
    internal static string PageSql(Database database, int ranks) =>
        $"""
        WITH found AS ({string.Join(" UNION ALL ", Enumerable.Range(0, ranks).Select(rank => $"SELECT entry, {rank} AS rank FROM ({database.Words.Having($"@rank{rank}")}) AS r{rank}"))}),
        ranked AS (SELECT entry, MIN(rank) AS rank FROM found GROUP BY entry),
        page AS (
            SELECT r.rank, e.place, e.key, e.record_id, e.id FROM ranked AS r JOIN kernel_search_entry AS e ON e.id = r.entry
            WHERE {database.Among("e.type", "@types")} AND (r.rank, e.place, e.key) > (@rank, @place, @key)
            ORDER BY r.rank, e.place, e.key LIMIT @size)
        SELECT p.rank, p.place, p.key, p.record_id, t.texts FROM page AS p JOIN kernel_search_text AS t ON t.entry_id = p.id ORDER BY p.rank, p.place, p.key
        """;

    private static (int Rank, int Place, string Key) After(PagingArguments paging)
    {
        if (paging.After is not { } cursor) return (-1, -1, "");
        return Cursor.Decode(cursor, paging.Fingerprint, CursorKeys) is [var rank, var place, { } key] && !key.Contains('\0', StringComparison.Ordinal)
            ? (Number(rank), Number(place), key)
            : throw Cursor.Refused();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Cursor.Refused();
}
