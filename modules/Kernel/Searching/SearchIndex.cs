using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>Writes what records are found by, in the transaction in which they are written themselves.</summary>
internal static class SearchIndex
{
    private const int MostAtOnce = 500;

    private const string PutEntry =
        """
        INSERT INTO kernel_search_entry (id, record_id, type, place, key) VALUES (@entry, @record, @type, @place, @key)
        ON CONFLICT (record_id) DO UPDATE SET type = excluded.type, place = excluded.place, key = excluded.key
        """;

    private const string PutTexts = "INSERT INTO kernel_search_text (entry_id, texts) VALUES (@entry, @texts) ON CONFLICT (entry_id) DO UPDATE SET texts = excluded.texts";

    private static readonly string[] Removals =
    [
        "DELETE FROM kernel_search_entry WHERE id = @entry",
        "DELETE FROM kernel_search_text WHERE entry_id = @entry",
        "DELETE FROM kernel_search_topic WHERE entry_id = @entry",
    ];

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Brings the entries of some records up to date; one that is not there any more, or says nothing, has none.</summary>
    public static async Task UpdateAsync(DbSession session, ModuleDb db, ILookup<IEntityType, Guid> changed, CancellationToken cancellationToken)
    {
        foreach (var (type, ids) in changed.SelectMany(of => of.Chunk(MostAtOnce), (of, ids) => (of.Key, ids)))
        {
            var entries = (await SearchedRecords.ReadAsync(db, type, ids, cancellationToken)).FindAll(entry => entry.Written.Count > 0);
            await PutAsync(session, entries, cancellationToken);
            foreach (var gone in ids.Except(entries.Select(entry => entry.Id))) await RemoveAsync(session, gone, cancellationToken);
        }
    }

    public static IReadOnlyList<SearchText> TextsIn(string json) => JsonSerializer.Deserialize<SearchText[]>(json, Json)!;

    private static async Task PutAsync(DbSession session, IReadOnlyList<SearchEntry> entries, CancellationToken cancellationToken)
    {
        var topics = await SearchTopics.TextsOfAsync(session, entries.SelectMany(entry => entry.Topics), cancellationToken);
        foreach (var entry in entries)
        {
            var id = IdOf(entry.Id);
            await session.ExecuteAsync(PutEntry, cancellationToken, ("@entry", id), ("@record", entry.Id), ("@type", entry.Type.ToString()), ("@place", (int)entry.Type), ("@key", entry.Key));
            await session.ExecuteAsync(SearchTopics.Remove, cancellationToken, ("@entry", id));
            foreach (var topic in entry.Topics.Distinct()) await session.ExecuteAsync(SearchTopics.Add, cancellationToken, ("@entry", id), ("@topic", topic.Value));
            await PutTextsAsync(session, id, [.. entry.Written, .. entry.Topics.SelectMany(topic => topics[topic])], cancellationToken);
        }

        foreach (var (id, own) in await SearchTopics.AboutAsync(session, entries, cancellationToken)) await PutTextsAsync(session, id, own, cancellationToken);
    }

    private static async Task PutTextsAsync(DbSession session, long id, IReadOnlyList<SearchText> texts, CancellationToken cancellationToken)
    {
        var words = session.Database.Words;
        await session.ExecuteAsync(PutTexts, cancellationToken, ("@entry", id), ("@texts", JsonSerializer.Serialize(texts, Json)));
        await session.ExecuteAsync(words.Put, cancellationToken, ("@entry", id), ("@words", words.ValueOf(EntryTokens.Of(texts))));
    }

    private static async Task RemoveAsync(DbSession session, Guid record, CancellationToken cancellationToken)
    {
        foreach (var removal in Removals.Append(session.Database.Words.Remove)) await session.ExecuteAsync(removal, cancellationToken, ("@entry", IdOf(record)));
    }

    // The same number for the same record everywhere. Should two records ever have the same one, saving the second fails and nothing is lost.
    private static long IdOf(Guid record) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(record.ToByteArray()));
}
