using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Seeding;

/// <summary>Documents of one module that are being read, in an array for each kind, as a file of a set has them.</summary>
public sealed class SeedFile
{
    private readonly List<SeedRecord> opened = [];
    private readonly Dictionary<string, List<DocumentChange>> changes;

    internal SeedFile(IRecordReader reader, IReadOnlyList<DocumentChange> documents, Func<DocumentChange, JsonObject?> document, SeedReading reading)
    {
        Reading = reading;
        changes = reader.Kinds.ToDictionary(kind => kind.Collection, kind => documents.Where(each => each.Kind.Collection == kind.Collection && document(each) is not null).ToList());
        var root = new JsonObject(changes.Where(kind => kind.Value.Count > 0)
            .Select(kind => KeyValuePair.Create(kind.Key, (JsonNode?)new JsonArray([.. kind.Value.Select(each => document(each)!.DeepClone())]))));
        Root = new SeedRecord(this, "$", JsonSerializer.SerializeToElement(root));
    }

    internal SeedReading Reading { get; }

    /// <summary>The records of one array; none when there is no such array.</summary>
    /// <param name="name">Of the array, for example agreements.</param>
    public IReadOnlyList<SeedRecord> Records(string name) => Root.Records(name);

    private SeedRecord Root { get; }

    /// <summary>Has the documents read into rows, whatever is wrong with them.</summary>
    internal IReadOnlyList<object> Read(IRecordReader reader)
    {
        var rows = reader.Read(this);
        foreach (var record in opened) record.RefuseUnknownMembers();
        return rows;
    }

    internal void Opened(SeedRecord record) => opened.Add(record);

    internal void Fault(string path, string message, string expected, FaultKind kind = FaultKind.Invalid)
    {
        var (file, place) = PlaceOf(path);
        Reading.Faults.Add(new SeedFault(file, place, message, expected) { Kind = kind });
    }

    /// <summary>Where a path of the arrays comes from: $.agreements[3].parties is the parties of one document, which stands in some file.</summary>
    internal (string File, string Place) PlaceOf(string path) => Locate(path) is { } found ? found.Change.PlaceOf("$" + found.Below) : ("", path);

    /// <summary>The document that a path of the arrays lies in.</summary>
    internal DocumentChange? ChangeAt(string path) => Locate(path)?.Change;

    private (DocumentChange Change, string Below)? Locate(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        if (open < 0) return null;
        var close = path.IndexOf(']', open);
        return (changes[path[2..open]][int.Parse(path.AsSpan((open + 1)..close), System.Globalization.CultureInfo.InvariantCulture)], path[(close + 1)..]);
    }
}
