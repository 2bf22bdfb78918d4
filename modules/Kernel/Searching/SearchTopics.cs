using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>The words of topics, by which what is about them is found. They are taken from the topics' own entries.</summary>
internal static class SearchTopics
{
    public const string Remove = "DELETE FROM kernel_search_topic WHERE entry_id = @entry";
    public const string Add = "INSERT INTO kernel_search_topic (entry_id, topic) VALUES (@entry, @topic)";

    /// <summary>What each of some topics is called.</summary>
    public static async Task<ILookup<TopicId, SearchText>> TextsOfAsync(DbSession session, IEnumerable<TopicId> topics, CancellationToken cancellationToken)
    {
        var ids = topics.Select(topic => topic.Value).Distinct().ToList();
        var sql = $"""
            SELECT e.record_id, t.texts FROM kernel_search_entry AS e JOIN kernel_search_text AS t ON t.entry_id = e.id WHERE {session.Database.Among("e.record_id", "@topics")}
            """;
        var rows = ids.Count == 0 ? [] : await session.ReadAsync(sql, row => (Id: new TopicId(row.GetGuid(0)), Texts: row.GetString(1)), cancellationToken, ("@topics", session.Database.ListOf(ids)));
        return rows
            .SelectMany(row => SearchIndex.TextsIn(row.Texts), (row, text) => (row.Id, Text: text with { Field = SearchField.Topic }))
            .ToLookup(pair => pair.Id, pair => pair.Text);
    }

    /// <summary>All that is about one of the entries, where these are topics, with its texts as they are to be now.</summary>
    public static async Task<IReadOnlyList<(long Id, IReadOnlyList<SearchText> Texts)>> AboutAsync(DbSession session, IReadOnlyList<SearchEntry> entries, CancellationToken cancellationToken)
    {
        var changed = entries.Where(entry => entry.Type == SearchableType.Topic).Select(entry => entry.Id).ToList();
        if (changed.Count == 0) return [];

        var sql = $"""
            SELECT l.entry_id, l.topic, t.texts FROM kernel_search_topic AS l JOIN kernel_search_text AS t ON t.entry_id = l.entry_id
            WHERE l.entry_id IN (SELECT c.entry_id FROM kernel_search_topic AS c WHERE {session.Database.Among("c.topic", "@topics")})
            """;
        var links = await session.ReadAsync(sql, row => (Entry: row.GetInt64(0), Topic: new TopicId(row.GetGuid(1)), Texts: row.GetString(2)), cancellationToken, ("@topics", session.Database.ListOf(changed)));
        var topics = await TextsOfAsync(session, links.Select(link => link.Topic), cancellationToken);
        return
        [
            .. links.GroupBy(link => (link.Entry, link.Texts), link => link.Topic).Select(of => (of.Key.Entry, (IReadOnlyList<SearchText>)
                [.. SearchIndex.TextsIn(of.Key.Texts).Where(text => text.Field != SearchField.Topic), .. of.SelectMany(topic => topics[topic])])),
        ];
    }
}
