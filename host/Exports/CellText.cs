using System.Globalization;

namespace Samverkan.Host.Exports;

/// <summary>Cells as readers of a table see them: in Swedish, several values in one cell.</summary>
internal static class CellText
{
    public const string Between = " | ";

    public static string Of(object? cell, Words words) => cell switch
    {
        null => "",
        string text => text,
        Enum word => words[word].Swedish,
        true => "ja",
        false => "nej",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join(Between, texts),
        IEnumerable<Enum> several => string.Join(Between, several.Select(word => words[word].Swedish)),
        _ => throw new ArgumentException($"A cell cannot hold {cell.GetType()}.", nameof(cell)),
    };
}
