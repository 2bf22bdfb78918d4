using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Seeding;

/// <summary>Where the sets of data lie, a folder each.</summary>
internal sealed record SeedFolder(string Path)
{
    /// <summary>The records of all files of some sets, set by set and in the line of the modules.</summary>
    public static IReadOnlyList<GivenRecord> Read(IServiceProvider services, IEnumerable<string> sets, List<SeedFault> faults)
    {
        var folder = services.GetRequiredService<SeedFolder>();
        var kinds = services.GetRequiredService<RecordKinds>();
        var records = new List<GivenRecord>();
        foreach (var set in sets)
        {
            if (folder.Has(set))
            {
                for (var i = 0; i < kinds.Modules; i++) records.AddRange(folder.ReadFile($"{set}/{kinds.Names[i]}.json", [.. kinds.Of(i).Select(kind => kind.Collection)], faults));
            }
            else
            {
                faults.Add(new SeedFault(set, "$", "There is no such set of data.", $"one of {string.Join(", ", folder.Sets)}, or none, in Storage:Seed"));
            }
        }

        return records;
    }

    private IEnumerable<string> Sets => Directory.Exists(Path) ? Directory.EnumerateDirectories(Path).Select(folder => System.IO.Path.GetFileName(folder)!).Order(StringComparer.Ordinal) : [];

    private bool Has(string set) => Sets.Contains(set);

    private IReadOnlyList<GivenRecord> ReadFile(string name, IReadOnlyList<string> collections, List<SeedFault> faults)
    {
        try
        {
            return SeedText.Read(File.ReadAllBytes(System.IO.Path.Combine(Path, name)), name, collections, faults);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new SeedFault(name, "$", "The file is missing.", "one file for each module in each set; an empty one is {}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new SeedFault(name, "$", "The file cannot be read.", "a file that this account may read"));
        }

        return [];
    }
}

/// <summary>The text of a file with records.</summary>
public static class SeedText
{
    private const string Schema = "$schema";

    /// <summary>The records of a file; what is wrong with the file itself is added to the faults.</summary>
    /// <param name="text">In UTF-8.</param>
    /// <param name="name">Of the file, for people.</param>
    /// <param name="collections">The arrays that it may have.</param>
    /// <param name="faults">To be added to.</param>
    public static IReadOnlyList<GivenRecord> Read(byte[] text, string name, IReadOnlyList<string> collections, ICollection<SeedFault> faults)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(WithoutMark(text), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}" : "$";
            faults.Add(new SeedFault(name, place, $"This is no JSON: {exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0]}", "a JSON object with arrays of records, each member once"));
            return [];
        }

        return Read(root, name, collections, faults);
    }

    /// <summary>The records of a file that has been read as JSON.</summary>
    internal static IReadOnlyList<GivenRecord> Read(JsonNode? root, string name, IReadOnlyList<string> collections, ICollection<SeedFault> faults)
    {
        if (root is not JsonObject file)
        {
            faults.Add(new SeedFault(name, "$", $"This is {SeedRecord.Words(root)}.", "an object in { }"));
            return [];
        }

        foreach (var member in file.Where(member => member.Key != Schema && !collections.Contains(member.Key)))
            faults.Add(new SeedFault(name, $"$.{member.Key}", "Nobody reads this member.", $"one of {string.Join(", ", collections.Append(Schema).Order(StringComparer.Ordinal))}"));
        return [.. collections.SelectMany(collection => RecordsOf(file, collection, name, faults))];
    }

    private static IEnumerable<GivenRecord> RecordsOf(JsonObject file, string collection, string name, ICollection<SeedFault> faults)
    {
        if (!file.TryGetPropertyValue(collection, out var member)) yield break;
        if (member is not JsonArray records)
        {
            faults.Add(new SeedFault(name, $"$.{collection}", $"This is {SeedRecord.Words(member)}.", "a list in [ ]"));
            yield break;
        }

        foreach (var (i, record) in records.Index())
        {
            if (UnreadableIn(record, $"$.{collection}[{i}]") is { } unreadable) faults.Add(new SeedFault(name, unreadable, "The text is empty or cannot be read.", "a text, or no such member"));
            else if (record is JsonObject document) yield return new GivenRecord(collection, document, name, path => $"$.{collection}[{i}]{path[1..]}");
            else faults.Add(new SeedFault(name, $"$.{collection}[{i}]", $"This is {SeedRecord.Words(record)}.", "an object in { }"));
        }
    }

    /// <summary>Where a text holds half a character, which is no text that can be kept.</summary>
    private static string? UnreadableIn(JsonNode? node, string path)
    {
        try
        {
            return node switch
            {
                JsonObject members => members.Select(member => UnreadableIn(member.Value, $"{path}.{member.Key}")).FirstOrDefault(found => found is not null),
                JsonArray elements => elements.Select((element, i) => UnreadableIn(element, $"{path}[{i}]")).FirstOrDefault(found => found is not null),
                JsonValue value when value.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is null => path,
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return path;
        }
    }

    // Some editors begin a file with a byte order mark.
    private static ReadOnlySpan<byte> WithoutMark(byte[] text) => text is [0xEF, 0xBB, 0xBF, ..] ? text.AsSpan(3) : text;
}
