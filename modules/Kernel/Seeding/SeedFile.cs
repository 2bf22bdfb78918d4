using System.Text.Json;

namespace Samverkan.Kernel.Seeding;

/// <summary>One file of a set, being read.</summary>
public sealed class SeedFile
{
    private readonly List<SeedRecord> opened = [];

    internal SeedFile(string name, int number, SeedReading reading) => (Name, Number, Reading) = (name, number, reading);

    /// <summary>Below the folder of the seeds, for example jamtland-harjedalen/agreements.json.</summary>
    public string Name { get; }

    /// <summary>How many sets were loaded before the one of this file.</summary>
    internal int Number { get; }

    internal SeedReading Reading { get; }

    /// <summary>The records of one array of the file; none when the file does not have it.</summary>
    /// <param name="name">Of the array, for example agreements.</param>
    public IReadOnlyList<SeedRecord> Records(string name) => Root.Records(name);

    private SeedRecord Root { get; set; } = null!;

    /// <summary>Has a file read, whatever is wrong with it.</summary>
    internal static void Read(string folder, string name, int number, SeedReading reading, Action<SeedFile> read)
    {
        var file = new SeedFile(name, number, reading);
        try
        {
            using var json = JsonDocument.Parse(WithoutMark(File.ReadAllBytes(Path.Combine(folder, name))), new JsonDocumentOptions { AllowDuplicateProperties = false });
            file.Root = new SeedRecord(file, "$", json.RootElement.Clone());
            file.Root.Ignore("$schema");
            read(file);
            foreach (var record in file.opened) record.RefuseUnknownMembers();
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}" : "$";
            file.Fault(place, $"This is no JSON: {exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0]}", "a JSON object with arrays of records, each member once");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            file.Fault("$", "The file is missing.", "one file for each module in each set; an empty one is {}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            file.Fault("$", "The file cannot be read.", "a file that this account may read");
        }
    }

    // Some editors begin a file with a byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(byte[] text) => text is [0xEF, 0xBB, 0xBF, ..] ? text.AsMemory(3) : text;

    internal void Opened(SeedRecord record) => opened.Add(record);

    internal void Fault(string path, string message, string expected) => Reading.Faults.Add(new SeedFault(Name, path, message, expected));
}
