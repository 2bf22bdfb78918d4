using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Cells;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>How one value stands in a cell, and how in a document.</summary>
internal abstract class ValueKind
{
    /// <summary>Null where the text is no such value; what is wrong is noted then.</summary>
    public abstract JsonNode? Read(string text, SheetCells cells, SheetColumn column);

    public virtual string Write(JsonNode value, SheetLanguage language) => value.ToString();
}

/// <summary>Any text.</summary>
internal sealed class TextKind : ValueKind
{
    public override JsonNode Read(string text, SheetCells cells, SheetColumn column) => JsonValue.Create(text);
}

/// <summary>A code of figures: a spreadsheet takes it for a number and forgets what noughts it begins with.</summary>
/// <param name="length">How many figures it has.</param>
internal sealed class CodeKind(int length) : ValueKind
{
    public override JsonNode Read(string text, SheetCells cells, SheetColumn column) => JsonValue.Create(text.All(char.IsAsciiDigit) ? text.PadLeft(length, '0') : text);
}

/// <summary>A whole number.</summary>
internal sealed class NumberKind : ValueKind
{
    public override JsonNode? Read(string text, SheetCells cells, SheetColumn column)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return JsonValue.Create(number);
        cells.Fault(column, $"'{Short.Of(text)}' is no whole number.", "figures alone, for example 7");
        return null;
    }
}

/// <summary>A date as its source gives it.</summary>
internal sealed class DateKind : ValueKind
{
    public override JsonNode? Read(string text, SheetCells cells, SheetColumn column)
    {
        if (WrittenDate.Read(text, out var why) is { } date) return JsonValue.Create(date.Text);
        cells.Fault(column, Short.Of(why!), WrittenDate.Expected);
        return null;
    }
}

/// <summary>A word of a fixed list: in Swedish or English, or as the graph writes it.</summary>
internal sealed class WordKind(Type type, Words words) : ValueKind
{
    private readonly Lazy<Dictionary<string, string>> names = new(() => Names([.. words.Of(type)]));

    public override JsonNode? Read(string text, SheetCells cells, SheetColumn column)
    {
        if (names.Value.TryGetValue(SheetHeadings.Folded(text), out var name)) return JsonValue.Create(name);
        cells.Fault(column, $"'{Short.Of(text)}' is not one of the words of this column.", $"one of {string.Join(", ", words.Of(type).Select(word => $"{word.Swedish} ({word.Name})"))}");
        return null;
    }

    public override string Write(JsonNode value, SheetLanguage language)
    {
        var name = value.ToString();
        return language is SheetLanguage.Swedish && words.Of(type).FirstOrDefault(word => word.Name == name) is { } word ? word.Swedish : name;
    }

    // Of a word with several Swedish ones each will do that means no other word.
    private static Dictionary<string, string> Names(List<Word> words)
    {
        var names = words.SelectMany(word => (IEnumerable<(string, string)>)[(SheetHeadings.Folded(word.Name), word.Name), (SheetHeadings.Folded(word.Swedish), word.Name)])
            .Distinct().ToDictionary(name => name.Item1, name => name.Item2);
        foreach (var parts in words.SelectMany(word => word.Swedish.Split(',').Select(part => (Part: SheetHeadings.Folded(part), word.Name))).GroupBy(part => part.Part))
            if (parts.Select(part => part.Name).Distinct().Count() == 1) names.TryAdd(parts.Key, parts.First().Name);
        return names;
    }
}

/// <summary>The key of another record; of an organization also its municipality's code or its official name.</summary>
/// <param name="prefixes">What the key may begin with, up to the slash; anything when none is given.</param>
internal sealed class ReferenceKind(params string[] prefixes) : ValueKind
{
    public override JsonNode? Read(string text, SheetCells cells, SheetColumn column)
    {
        if (text.Contains('/', StringComparison.Ordinal) && text.AsSpan(0, text.IndexOf('/', StringComparison.Ordinal)).IndexOfAnyExceptInRange('a', 'z') is var at && (at < 0 || text[at] == '-')) return JsonValue.Create(text);
        if (!prefixes.Contains("org"))
        {
            cells.Fault(column, $"'{Short.Of(text)}' is no key.", $"a key that begins with {(prefixes is [] ? "the type and a slash" : string.Join(" or ", prefixes.Select(prefix => prefix + "/")))}");
            return null;
        }

        var found = cells.Organizations.Find(text);
        if (found.Count == 1) return JsonValue.Create(found.First());
        if (found.Count > 1) cells.Fault(column, $"Several organizations are called '{Short.Of(text)}'.", $"the key of the one that is meant: {string.Join(", ", found.Order(StringComparer.Ordinal))}");
        else cells.Fault(column, $"No organization has the official name or the municipality code '{Short.Of(text)}'.", Expected(cells.Organizations.Nearest(Short.Of(text))));
        return null;
    }

    private string Expected(IReadOnlyList<string> nearest)
    {
        var keys = $"a key that begins with {string.Join(" or ", prefixes.Select(prefix => prefix + "/"))}";
        return nearest is [] ? keys : $"{keys}, or a name or code as the register has it, the nearest of which are {string.Join("; ", nearest)}";
    }
}

/// <summary>What is told of a text that may be long.</summary>
internal static class Short
{
    private const int Most = 200;

    public static string Of(string text) => text.Length <= Most ? text : text[..Most] + "…";
}
