using System.Text.Json.Nodes;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>A document that a command is about to change.</summary>
public sealed class Draft
{
    private readonly InputDocument given;
    private readonly List<SeedFault> faults;
    private readonly List<(string Code, string Message, string Path)> warnings = [];
    private readonly List<DocumentChange> others = [];
    private readonly List<(RecordKind Kind, JsonObject Document)> fresh = [];

    internal Draft(RecordKind kind, JsonObject whole, JsonObject part, InputDocument given, List<SeedFault> faults)
        => (Kind, Whole, Part, this.given, this.faults) = (kind, whole, part, given, faults);

    public RecordKind Kind { get; }

    /// <summary>The document of the record that stands by itself.</summary>
    public JsonObject Whole { get; }

    /// <summary>What the command is about: the whole, or a part of it.</summary>
    public JsonObject Part { get; }

    /// <summary>The members that the input gives; those that were given as null are null.</summary>
    public JsonObject Given => given.Json;

    /// <summary>The document as it was; null for a new record.</summary>
    public JsonObject? Before { get; internal init; }

    /// <summary>Whether the record is to be removed; its versions stay.</summary>
    public bool IsRemoved { get; private set; }

    internal IReadOnlyList<(string Code, string Message, string Path)> Warnings => warnings;

    internal IReadOnlyList<DocumentChange> Others => others;

    internal IReadOnlyList<(RecordKind Kind, JsonObject Document)> Fresh => fresh;

    /// <summary>Says what is wrong with the input.</summary>
    /// <param name="place">For example <c>input.newLastDay</c>.</param>
    /// <param name="message">A sentence, with the rule's number in brackets where it has one.</param>
    /// <param name="expected">What should stand there, without a full stop.</param>
    /// <param name="kind">What sort of fault it is.</param>
    /// <param name="found">For a fault of state: the state that stands in the way.</param>
    /// <param name="keys">Of the other records that it is about.</param>
    public void Fault(string place, string message, string expected, FaultKind kind = FaultKind.Invalid, string? found = null, IReadOnlyList<string>? keys = null)
        => faults.Add(new SeedFault("", place, message, expected) { Kind = kind, Found = found, Keys = keys ?? [] });

    /// <summary>Says what to know although it can be done.</summary>
    /// <param name="code">Stable.</param>
    /// <param name="message">A sentence.</param>
    /// <param name="path">In the document.</param>
    public void Warn(string code, string message, string path = "$") => warnings.Add((code, message, path));

    /// <summary>Sets a member of the part to what the input gives under a name; nothing when it was not given.</summary>
    /// <param name="member">Of the part.</param>
    /// <param name="name">Of the input's member.</param>
    public void Set(string member, string name)
    {
        if (Given[name] is { } value) Part[member] = value.DeepClone();
    }

    /// <summary>Adds an element to an array of the part.</summary>
    /// <param name="array">Of the part.</param>
    /// <param name="element">To be added.</param>
    /// <param name="place">Of the input, where its faults are told; the whole input when left out.</param>
    public void Add(string array, JsonObject element, string place = "input")
    {
        var list = Part.ArrayOf(array);
        given.Also($"{list.GetPath()}[{list.Count}]", place);
        list.Add(element);
    }

    /// <summary>Adds what the input gives under the name of an array to that array of the part; nothing when it was not given.</summary>
    /// <param name="array">Of the part, for example citations.</param>
    public void AddAll(string array)
    {
        foreach (var (i, element) in Given.PartsOf(array).Index())
        {
            var list = Part.ArrayOf(array);
            given.Moved($"{Part.GetPath()}.{array}[{i}]", $"{list.GetPath()}[{list.Count}]");
            list.Add(element.Copy());
        }
    }

    /// <summary>Says that a member of the part is what the input says under another name, so that its faults are told there.</summary>
    /// <param name="member">Of the part.</param>
    /// <param name="name">Of the input's member.</param>
    public void ComesFrom(string member, string name) => given.Also($"{Part.GetPath()}.{member}", $"input.{name}");

    /// <summary>Adds what the input gives to an array of the part; faults of it are told at their own places.</summary>
    /// <param name="array">Of the part.</param>
    /// <param name="name">Of the input's member that is the element; all its members are when left out.</param>
    /// <param name="change">Does more to the element.</param>
    public void Append(string array, string? name = null, Action<JsonObject>? change = null)
    {
        if (name is not null && Given[name] is not JsonObject) return;
        var list = Part.ArrayOf(array);
        given.Move($"{list.GetPath()}[{list.Count}]", name);
        var members = name is null ? Given : Given[name]!.AsObject();
        var element = new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        change?.Invoke(element);
        list.Add(element);
    }

    /// <summary>Adds the citations that the input gives to those that are there.</summary>
    /// <param name="field">The field that they support, where they do not say it themselves; null for the whole.</param>
    /// <param name="of">What they are grounds of; the part when left out.</param>
    public void AppendCitations(string? field = null, JsonObject? of = null)
    {
        foreach (var (i, citation) in Given.PartsOf("citations").Index())
        {
            var list = (of ?? Part).ArrayOf("citations");
            given.Move($"{list.GetPath()}[{list.Count}]", $"citations[{i}]");
            var added = citation.Copy();
            if (field is not null && added["field"] is null) added["field"] = field;
            list.Add(added);
        }
    }

    /// <summary>Removes what the command is about: the record, or the part from its list.</summary>
    public void Remove()
    {
        IsRemoved = Part == Whole;
        if (Part.Parent is not JsonArray list) return;
        list.Remove(Part);

        // A document has no empty lists: what is not there is left out.
        if (list is { Count: 0, Parent: JsonObject above }) above.Remove(list.GetPropertyName());
    }

    /// <summary>Changes another record by the same command.</summary>
    /// <param name="record">As it is.</param>
    /// <param name="after">As it is to be.</param>
    public void Also(StoredDocument record, JsonObject after)
        => others.Add(new DocumentChange(record.Kind, record.Key, record.Id, record.Document, after) { Version = record.Version });

    /// <summary>Records something new by the same command.</summary>
    /// <param name="kind">Of the record.</param>
    /// <param name="document">With its key.</param>
    public void AlsoNew(RecordKind kind, JsonObject document) => fresh.Add((kind, document));
}
