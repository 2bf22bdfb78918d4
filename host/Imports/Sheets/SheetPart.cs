using System.Text.Json.Nodes;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>One member of a record's document, and the columns that say it.</summary>
/// <param name="member">Of the document.</param>
internal abstract class SheetPart(string member)
{
    public string Member => member;

    public abstract IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>Puts what the row says into the document; of what it does not say, the document has no member.</summary>
    public abstract void Read(SheetCells cells, JsonObject document);

    /// <summary>Puts what the document says into the row.</summary>
    public abstract void Write(JsonObject document, SheetLine line);

    /// <summary>The column that says what lies below the member in the document.</summary>
    /// <param name="path">What comes after the member in a JSON path, for example [0].phrase.</param>
    public virtual SheetColumn ColumnOf(string path) => Columns[0];
}

/// <summary>A row that is being written.</summary>
/// <param name="language">Of the words of fixed lists.</param>
internal sealed class SheetLine(SheetLanguage language)
{
    private readonly Dictionary<string, string> cells = [];

    public SheetLanguage Language => language;

    /// <summary>An empty text where nothing has been written.</summary>
    public string this[SheetColumn column]
    {
        get => cells.GetValueOrDefault(column.Name) ?? "";
        set => cells[column.Name] = value;
    }
}
