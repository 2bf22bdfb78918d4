using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Seeding;

/// <summary>What is gathered while documents are read: the faults, the keys that are declared, and the keys that are pointed at.</summary>
/// <param name="keyTypes">For each prefix the type in the graph.</param>
internal sealed class SeedReading(IReadOnlyDictionary<string, string> keyTypes)
{
    private readonly Dictionary<string, (DocumentChange Change, string File, string Place)> declared = [];
    private readonly List<SeedPointer> pointers = [];

    public List<SeedFault> Faults { get; } = [];

    /// <summary>The keys that are declared, those of parts included, and the documents that declare them.</summary>
    public IEnumerable<(string Key, DocumentChange Change)> Declared => declared.Select(key => (key.Key, key.Value.Change));

    /// <summary>The keys that are pointed at, and from where.</summary>
    public IReadOnlyList<SeedPointer> Pointers => pointers;

    /// <summary>What keys can begin with.</summary>
    public IEnumerable<string> Prefixes => keyTypes.Keys.Order(StringComparer.Ordinal);

    public string TypeOf(string key) => keyTypes.GetValueOrDefault(key.Split('/', 2)[0]) ?? "";

    public void Declare(SeedFile file, string path, string key)
    {
        var (name, place) = file.PlaceOf(path);
        if (declared.TryGetValue(key, out var other)) Faults.Add(Taken(name, place, key, $"{other.File} {other.Place}"));
        else declared[key] = (file.ChangeAt(path)!, name, place);
    }

    public void Refer(SeedFile file, string path, string key) => pointers.Add(new SeedPointer(file.ChangeAt(path)!, path, key, file));

    /// <summary>Adds faults for keys that other records of the register have, and for places that point at nothing.</summary>
    public async Task CheckAsync(RecordStore store, CancellationToken cancellationToken)
    {
        var pointed = pointers.Where(pointer => !declared.ContainsKey(pointer.Key)).ToList();
        var known = await store.FindAsync([.. declared.Keys.Concat(pointed.Select(pointer => pointer.Key)).Distinct()], cancellationToken);
        foreach (var (key, (change, file, place)) in declared)
        {
            if (known.TryGetValue(key, out var other) && other.Whole != change.Id) Faults.Add(Taken(file, place, key, "the register"));
        }

        // A part that its record no longer has cannot be pointed at from elsewhere; the record itself can see that.
        foreach (var pointer in pointed.Where(pointer => !known.TryGetValue(pointer.Key, out var target) || target.IsRemoved))
        {
            var near = NearestKeys.To(pointer.Key, declared.Keys.Concat(await store.KeysLikeAsync(pointer.Key, cancellationToken)));
            var (file, place) = pointer.File.PlaceOf(pointer.Path);
            Faults.Add(new SeedFault(file, place, $"Nothing has the key '{pointer.Key}'.", near.Count == 0 ? "a key that some record has" : $"a key that some record has, such as {string.Join(", ", near)}") { Kind = FaultKind.NotFound, Keys = near });
        }
    }

    private static SeedFault Taken(string file, string place, string key, string where)
        => new(file, place, $"The key '{key}' stands in {where} already.", "a key that no other record has, or addTo in its place") { Kind = FaultKind.Duplicate, Keys = [key] };
}

/// <summary>That a document points at a key.</summary>
/// <param name="Change">The document.</param>
/// <param name="Path">In the arrays that are read.</param>
/// <param name="Key">That is pointed at.</param>
/// <param name="File">That is read.</param>
internal sealed record SeedPointer(DocumentChange Change, string Path, string Key, SeedFile File);
