using System.Text.Json.Nodes;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>The organizations that a row can point at by something else than a key: the code of a municipality, or the official name as it is spelled.</summary>
internal sealed class KnownOrganizations
{
    // Comparing with every name takes time: who has more wrong ones than this looks them up.
    private const int MostCompared = 200;

    private readonly Dictionary<string, List<string>> nearest = [];
    private readonly Dictionary<string, HashSet<string>> byCode = [];
    private readonly Dictionary<string, HashSet<string>> byName = [];
    private readonly Dictionary<string, JsonObject> documents = [];

    /// <param name="document">In the seed form. What it says of names and codes is kept.</param>
    public void Add(JsonObject document)
    {
        if (Text(document, "key") is not { } key) return;
        if (!documents.TryGetValue(key, out var kept)) documents[key] = kept = [];
        foreach (var member in (string[])["names", "codes"])
            if (document[member] is { } value) kept[member] = value.DeepClone();
        foreach (var code in Records(kept, "codes").Where(code => Text(code, "kind") == "MUNICIPALITY")) Add(byCode, Text(code, "value"), key);
        foreach (var name in Records(kept, "names").Where(name => Text(name, "use") == "OFFICIAL")) Add(byName, Text(name, "text"), key);
    }

    /// <summary>An array of the organization as the register has it; empty when it has none.</summary>
    public IEnumerable<JsonObject> PartsOf(string key, string member) => documents.TryGetValue(key, out var document) ? Records(document, member) : [];

    /// <summary>The keys of those that have the code or the official name.</summary>
    public IReadOnlyCollection<string> Find(string text) => byCode.GetValueOrDefault(text) ?? byName.GetValueOrDefault(text) ?? [];

    /// <summary>At most three names that are spelled most like it, each with its key.</summary>
    public IReadOnlyList<string> Nearest(string text)
    {
        if (nearest.TryGetValue(text, out var found)) return found;
        if (nearest.Count == MostCompared) return [];
        return nearest[text] = [.. NearestKeys.To(text, byName.Keys).Select(name => $"{name} ({string.Join(", ", byName[name])})")];
    }

    private static void Add(Dictionary<string, HashSet<string>> keys, string? text, string key)
    {
        if (text is null) return;
        if (!keys.TryGetValue(text, out var same)) keys[text] = same = [];
        same.Add(key);
    }

    private static IEnumerable<JsonObject> Records(JsonObject document, string member) => (document[member] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string? Text(JsonObject record, string member) => record[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
