using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>Reads and writes records, their documents and versions, in the transaction of the operation.</summary>
public sealed class RecordStore(IServiceProvider services)
{
    private const int Most = 500;
    private const string Columns = "id, \"key\", type, collection, whole, version, created_at, updated_at, is_removed";
    private const string Insert = $"INSERT INTO kernel_record ({Columns}, document) VALUES (@id, @key, @type, @collection, @whole, @version, @created, @updated, @removed, @document)";
    private const string Update = "UPDATE kernel_record SET version = @version, updated_at = @updated, is_removed = @removed, whole = @whole, document = @document WHERE id = @id";
    private const string InsertVersion = "INSERT INTO kernel_version (record_id, version, change, document) VALUES (@id, @version, @change, @document)";
    private const string Point = "INSERT INTO kernel_reference (whole, target, place) VALUES (@whole, @target, @place)";

    private readonly DbSession session = services.CurrentSession();
    private readonly Database database = services.GetRequiredService<Database>();
    private readonly Dictionary<string, RecordKind> kinds = services.GetRequiredService<RecordKinds>().ByCollection;

    /// <summary>What is known of some records by their keys, those that were removed too.</summary>
    internal async Task<Dictionary<string, RecordHead>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, RecordHead>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(Most))
        {
            var rows = await session.ReadAsync($"SELECT {Columns} FROM kernel_record WHERE {database.Among("\"key\"", "@keys")}", HeadOf, cancellationToken, ("@keys", database.ListOf(some)));
            foreach (var row in rows) found[row.Key] = row;
        }

        return found;
    }

    /// <summary>What is known of some records by their ids.</summary>
    internal async Task<IReadOnlyList<RecordHead>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
        => await session.ReadAsync($"SELECT {Columns} FROM kernel_record WHERE {database.Among("id", "@ids")}", HeadOf, cancellationToken, ("@ids", database.ListOf(ids)));

    /// <summary>What the keys of records and parts stand for in the graph, in their order; those that were removed are left out.</summary>
    /// <param name="keys">Of records or parts.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<IReadOnlyDictionary<string, NodeRef>> NodesAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = await FindAsync(keys, cancellationToken);
        return keys.Distinct().Where(key => found.TryGetValue(key, out var head) && !head.IsRemoved).ToDictionary(key => key, key => new NodeRef(found[key].Type, found[key].Id));
    }

    /// <summary>The documents of records that stand by themselves, by their keys; those that were removed are left out.</summary>
    /// <param name="keys">Of records, not of parts.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<IReadOnlyDictionary<string, StoredDocument>> DocumentsAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, StoredDocument>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(Most))
        {
            var rows = await session.ReadAsync(
                $"SELECT id, \"key\", collection, version, document FROM kernel_record WHERE {database.Among("\"key\"", "@keys")} AND document IS NOT NULL", StoredOf, cancellationToken, ("@keys", database.ListOf(some)));
            foreach (var row in rows) found[row.Key] = row;
        }

        return found;
    }

    /// <summary>The document of a record, or of the whole that it is a part of; null when there is none.</summary>
    /// <param name="id">Of a record or of a part.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<StoredDocument?> WholeAsync(Guid id, CancellationToken cancellationToken)
        => (await session.ReadAsync(
            "SELECT id, \"key\", collection, version, document FROM kernel_record WHERE id = (SELECT whole FROM kernel_record WHERE id = @id) AND document IS NOT NULL", StoredOf, cancellationToken, ("@id", id))).SingleOrDefault();

    /// <summary>The documents that point at any of the keys.</summary>
    /// <param name="keys">Of records or parts.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<IReadOnlyList<Pointing>> PointingAtAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
        => await session.ReadAsync(
            $"SELECT r.id, r.\"key\", r.collection, r.version, r.document, p.target, p.place FROM kernel_reference p JOIN kernel_record r ON r.id = p.whole WHERE {database.Among("p.target", "@keys")} AND r.document IS NOT NULL ORDER BY r.\"key\", p.place",
            row => new Pointing(StoredOf(row), row.GetString(5), row.GetString(6)),
            cancellationToken,
            ("@keys", database.ListOf(keys)));

    /// <summary>The documents of one kind after a key, in the order of their keys.</summary>
    internal Task<List<StoredDocument>> PageAsync(string collection, string after, int most, CancellationToken cancellationToken)
        => session.ReadAsync(
            "SELECT id, \"key\", collection, version, document FROM kernel_record WHERE collection = @collection AND \"key\" > @after AND document IS NOT NULL ORDER BY \"key\" LIMIT @most",
            StoredOf,
            cancellationToken,
            ("@collection", collection),
            ("@after", after),
            ("@most", most));

    /// <summary>Keys of the same kind that may be meant in the place of one that nobody has: those that begin alike, and the first ones.</summary>
    internal Task<List<string>> KeysLikeAsync(string key, CancellationToken cancellationToken)
    {
        var kind = key[..(key.IndexOf('/', StringComparison.Ordinal) + 1)];
        return session.ReadAsync(
            "SELECT \"key\" FROM kernel_record WHERE \"key\" >= @from AND \"key\" < @until AND NOT is_removed ORDER BY \"key\" LIMIT 2000",
            row => row.GetString(0),
            cancellationToken,
            ("@from", kind),
            ("@until", kind + "\uFFFF"));
    }

    internal Task InsertAsync(RecordHead record, string? document, CancellationToken cancellationToken) => session.ExecuteAsync(
        Insert,
        cancellationToken,
        ("@id", record.Id),
        ("@key", record.Key),
        ("@type", record.Type),
        ("@collection", (object?)record.Collection ?? DBNull.Value),
        ("@whole", record.Whole),
        ("@version", record.Version),
        ("@created", record.CreatedAt),
        ("@updated", record.UpdatedAt),
        ("@removed", record.IsRemoved),
        ("@document", (object?)document ?? DBNull.Value));

    internal Task UpdateAsync(RecordHead record, string? document, CancellationToken cancellationToken) => session.ExecuteAsync(
        Update,
        cancellationToken,
        ("@version", record.Version),
        ("@updated", record.UpdatedAt),
        ("@removed", record.IsRemoved),
        ("@whole", record.Whole),
        ("@document", (object?)document ?? DBNull.Value),
        ("@id", record.Id));

    internal Task InsertVersionAsync(Guid id, int version, long change, string? document, CancellationToken cancellationToken)
        => session.ExecuteAsync(InsertVersion, cancellationToken, ("@id", id), ("@version", version), ("@change", change), ("@document", (object?)document ?? DBNull.Value));

    internal async Task PointAsync(Guid whole, IEnumerable<(string Target, string Place)> targets, bool isNew, CancellationToken cancellationToken)
    {
        if (!isNew) await session.ExecuteAsync("DELETE FROM kernel_reference WHERE whole = @whole", cancellationToken, ("@whole", whole));
        foreach (var (target, place) in targets) await session.ExecuteAsync(Point, cancellationToken, ("@whole", whole), ("@target", target), ("@place", place));
    }

    private StoredDocument StoredOf(DbDataReader row)
        => new(kinds[row.GetString(2)], row.GetString(1), row.GetGuid(0), row.GetInt32(3), Documents.Read(row.GetString(4)));

    private static RecordHead HeadOf(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetGuid(4), row.GetInt32(5), row.GetInt64(6), row.GetInt64(7), row.GetBoolean(8));
}

/// <summary>That a document points at a key.</summary>
/// <param name="Record">That points.</param>
/// <param name="Target">The key.</param>
/// <param name="Place">The path in the document, for example <c>$.parties[0].stakeholder</c>.</param>
public sealed record Pointing(StoredDocument Record, string Target, string Place);

/// <summary>What is known of a record without its document.</summary>
internal sealed record RecordHead(Guid Id, string Key, string Type, string? Collection, Guid Whole, int Version, long CreatedAt, long UpdatedAt, bool IsRemoved);
