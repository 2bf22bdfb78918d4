using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>That a record's document becomes another one.</summary>
public sealed class DocumentChange
{
    private readonly List<(string Merged, string Given, GivenRecord Source)> sources = [];

    internal DocumentChange(RecordKind kind, string key, Guid id, JsonObject? before, JsonObject? after)
        => (Kind, Key, Id, Before, After) = (kind, key, id, before, after);

    public RecordKind Kind { get; }

    public string Key { get; }

    public Guid Id { get; }

    /// <summary>As it was; null when there was none.</summary>
    public JsonObject? Before { get; }

    /// <summary>As it is to be; null when the record is removed.</summary>
    public JsonObject? After { get; internal set; }

    /// <summary>The version that the document has now; 0 when there is none.</summary>
    internal int Version { get; init; }

    /// <summary>Says where what stands under a path comes from.</summary>
    internal void ComesFrom(GivenRecord source, string merged = "$", string given = "$") => sources.Add((merged, given, source));

    /// <summary>The file and place of a path in the document.</summary>
    internal (string File, string Place) PlaceOf(string path)
    {
        var found = sources.Where(each => Covers(each.Merged, path)).OrderByDescending(each => each.Merged.Length).Cast<(string Merged, string Given, GivenRecord Source)?>().FirstOrDefault();
        return found is { } source ? (source.Source.File, source.Source.PlaceOf(source.Given + path[source.Merged.Length..])) : (Key, path);
    }

    private static bool Covers(string place, string path)
        => path.StartsWith(place, StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] is '.' or '[');
}
