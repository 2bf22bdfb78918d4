namespace Samverkan.Kernel.Storage;

/// <summary>A record that can be found; its tokens lie in the database's own index (<see cref="WordIndex"/>) under its id.</summary>
internal sealed class SearchEntryRow
{
    /// <summary>Made from the record's id, because an index of words wants a number.</summary>
    public required long Id { get; init; }

    public required Guid RecordId { get; init; }

    public required SearchableType Type { get; init; }

    /// <summary>Of the type among the others, when all else is equal.</summary>
    public required int Place { get; init; }

    public required string Key { get; init; }
}

/// <summary>The texts of an entry as JSON, in a table of their own: who puts entries in order does not read past them.</summary>
internal sealed class SearchTextRow
{
    public required long EntryId { get; init; }

    public required string Texts { get; init; }
}

/// <summary>That an entry is about a topic, so that it changes when the topic's names do.</summary>
internal sealed class SearchTopicRow
{
    public required long EntryId { get; init; }

    public required TopicId Topic { get; init; }
}

/// <summary>Which program has filled the index: another one may take texts apart in another way, and fills it anew.</summary>
internal sealed class SearchFillingRow
{
    /// <summary>There is one row.</summary>
    public required int Id { get; init; }

    public required string FilledBy { get; init; }
}
