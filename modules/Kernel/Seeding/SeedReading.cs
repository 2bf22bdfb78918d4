namespace Samverkan.Kernel.Seeding;

/// <summary>What is gathered over all files of a load: the faults, the keys that are declared, and the keys that are pointed at.</summary>
/// <param name="keyTypes">For each prefix the type in the graph.</param>
/// <param name="loaded">The keys of sets that were loaded before, and those sets.</param>
internal sealed class SeedReading(IReadOnlyDictionary<string, string> keyTypes, IReadOnlyDictionary<string, string> loaded)
{
    private readonly Dictionary<string, (string Set, string Place)> declared = [];
    private readonly List<(string File, string Path, string Key)> references = [];

    public List<SeedFault> Faults { get; } = [];

    /// <summary>The keys of this load, and the sets that declare them.</summary>
    public IEnumerable<(string Key, string Set)> Declared => declared.Select(key => (key.Key, key.Value.Set));

    /// <summary>What keys can begin with.</summary>
    public IEnumerable<string> Prefixes => keyTypes.Keys.Order(StringComparer.Ordinal);

    public string TypeOf(string key) => keyTypes.GetValueOrDefault(key.Split('/', 2)[0]) ?? "";

    public void Declare(string file, string path, string key)
    {
        var before = loaded.TryGetValue(key, out var set) ? $"the set {set}" : declared.TryGetValue(key, out var other) ? other.Place : null;
        if (before is null) declared[key] = (file.Split('/')[0], $"{file} {path}");
        else Faults.Add(new SeedFault(file, path, $"The key '{key}' stands in {before} already.", "a key that no other record has, or addTo in its place"));
    }

    public void Refer(string file, string path, string key) => references.Add((file, path, key));

    /// <summary>Adds a fault for each place that points at something that no set has.</summary>
    public void CheckReferences()
    {
        foreach (var (file, path, key) in references.Where(reference => !declared.ContainsKey(reference.Key) && !loaded.ContainsKey(reference.Key)))
        {
            var near = NearestKeys.To(key, declared.Keys.Concat(loaded.Keys));
            Faults.Add(new SeedFault(file, path, $"Nothing has the key '{key}'.", near.Count == 0 ? "a key that some record has" : $"a key that some record has, such as {string.Join(", ", near)}"));
        }
    }
}
