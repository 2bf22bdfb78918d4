using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Seeding;

/// <summary>
/// One record of a seed file. Each call reads one member; what is wrong with it becomes a fault, and the call answers with something
/// harmless, so that all faults are found in one reading. Members that nobody reads are faults.
/// </summary>
public sealed partial class SeedRecord
{
    private const int LongestText = 10_000;
    private readonly SeedFile file;
    private readonly string path;
    private readonly JsonElement json;
    private readonly HashSet<string> read = [];
    private bool brokeRule;

    internal SeedRecord(SeedFile file, string path, JsonElement json)
    {
        (this.file, this.path, this.json) = (file, path, json);
        if (json.ValueKind == JsonValueKind.Object) file.Opened(this);
        else if (json.ValueKind != JsonValueKind.Undefined) file.Fault(path, $"This is {Words(json.ValueKind)}.", "an object in { }");
    }

    /// <summary>Whether the record has the member.</summary>
    /// <param name="name">Of the member.</param>
    public bool Has(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);

    /// <summary>A text that must be there.</summary>
    /// <param name="name">Of the member.</param>
    public string Text(string name) => OptionalText(name) ?? Missing(name, "a text", "");

    /// <summary>A text, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public string? OptionalText(string name) => Member(name) is { } member ? TextOf(member, PathOf(name)) : null;

    /// <summary>Texts; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<string> Texts(string name) => OptionalTexts(name) ?? [];

    /// <summary>Texts; null when the member is not there, which can mean something else than no text.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<string>? OptionalTexts(string name) => Has(name) ? [.. Elements(name).Select(element => TextOf(element.Json, element.Path))] : null;

    /// <summary>A whole number that must be there.</summary>
    /// <param name="name">Of the member.</param>
    public int Number(string name) => OptionalNumber(name) ?? Missing(name, "a whole number", 0);

    /// <summary>A whole number, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public int? OptionalNumber(string name) => Member(name) is { } member ? NumberOf(member, PathOf(name)) : null;

    /// <summary>Whole numbers; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<int> Numbers(string name) => [.. Elements(name).Select(element => NumberOf(element.Json, element.Path))];

    /// <summary>True or false, which must be there.</summary>
    /// <param name="name">Of the member.</param>
    public bool Flag(string name) => Member(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } member => Wrong(PathOf(name), member, "true or false", false),
        null => Missing(name, "true or false", false),
    };

    /// <summary>A record that must be there.</summary>
    /// <param name="name">Of the member.</param>
    public SeedRecord Record(string name) => OptionalRecord(name) ?? Missing(name, "an object in { }", new SeedRecord(file, PathOf(name), default));

    /// <summary>A record, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public SeedRecord? OptionalRecord(string name) => Member(name) is { } member ? new SeedRecord(file, PathOf(name), member) : null;

    /// <summary>The records of an array; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<SeedRecord> Records(string name) => [.. Elements(name).Select(element => new SeedRecord(file, element.Path, element.Json))];

    /// <summary>Makes something of what was read; a rule that it breaks becomes a fault of the record.</summary>
    /// <param name="make">Throws ArgumentException with the rule (INV-15).</param>
    /// <returns>Null when a rule is broken.</returns>
    public T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            // What would have been read afterwards is not unknown.
            brokeRule = true;
            Fault(exception.Message, "a record that keeps the rule");
            return null;
        }
    }

    /// <summary>Adds a fault of the record as a whole.</summary>
    /// <param name="message">What is wrong, as a sentence.</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    /// <param name="kind">What sort of fault it is.</param>
    public void Fault(string message, string expected, FaultKind kind = FaultKind.Invalid) => file.Fault(path, message, expected, kind);

    /// <summary>Adds a fault of one member.</summary>
    /// <param name="name">Of the member.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    public void FaultOf(string name, string message, string expected) => file.Fault(PathOf(name), message, expected);

    internal void RefuseUnknownMembers()
    {
        if (brokeRule) return;
        foreach (var member in json.EnumerateObject().Where(member => !read.Contains(member.Name)))
            file.Fault(PathOf(member.Name), "Nobody reads this member.", $"one of {string.Join(", ", read.Order(StringComparer.Ordinal))}");
    }

    private string PathOf(string name) => $"{path}.{name}";

    private JsonElement? Member(string name)
    {
        read.Add(name);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : null;
    }

    private IEnumerable<(JsonElement Json, string Path)> Elements(string name)
    {
        if (Member(name) is not { } member) return [];
        if (member.ValueKind != JsonValueKind.Array) return Wrong(PathOf(name), member, "a list in [ ]", Array.Empty<(JsonElement, string)>());
        return member.EnumerateArray().Select((element, i) => (element, $"{PathOf(name)}[{i}]"));
    }

    private string TextOf(JsonElement element, string at)
    {
        if (element.ValueKind != JsonValueKind.String) return Wrong(at, element, "a text", "");
        var text = PersonalData.ReadText(element);
        if (string.IsNullOrWhiteSpace(text)) file.Fault(at, "The text is empty or cannot be read.", "a text, or no such member");
        else if (text.Length > LongestText) file.Fault(at, $"The text has {text.Length} characters.", $"{LongestText} characters at most");
        else if (PersonalData.FaultOf(text) is { } fault) file.Fault(at, fault, "posts and bodies, and no way to reach a person");
        return text ?? "";
    }

    private int NumberOf(JsonElement element, string at)
        => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : Wrong(at, element, "a whole number", 0);

    private T Missing<T>(string name, string expected, T instead)
    {
        // Of something that is no record at all, one fault is enough.
        if (json.ValueKind == JsonValueKind.Object) file.Fault(PathOf(name), "The member is missing.", expected);
        return instead;
    }

    private T Wrong<T>(string at, JsonElement element, string expected, T instead)
    {
        file.Fault(at, $"This is {Words(element.ValueKind)}.", expected);
        return instead;
    }

    internal static string Words(JsonNode? node) => Words(node?.GetValueKind() ?? JsonValueKind.Null);

    private static string Words(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number that does not fit",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
