using System.Text.Json.Nodes;
using Samverkan.Host.Imports.Cells;

namespace Samverkan.Host.Imports.Sheets;

/// <summary>A member with one value, or with a list of them, in one column.</summary>
internal sealed class ValuePart(string member, SheetColumn column, ValueKind kind) : SheetPart(member)
{
    public override IReadOnlyList<SheetColumn> Columns { get; } = [column];

    public override void Read(SheetCells cells, JsonObject document)
    {
        if (cells.IsCleared(column)) document[Member] = null;
        else if (cells.Text(column) is { } text && (column.HasSeveral ? Several(text, cells) : kind.Read(text, cells, column)) is { } value) document[Member] = value;
    }

    public override void Write(JsonObject document, SheetLine line) => line[column] = document[Member] switch
    {
        null => "",
        JsonArray values => SeveralValues.Write(values.OfType<JsonNode>().Select(value => kind.Write(value, line.Language))),
        var value => kind.Write(value, line.Language),
    };

    // A list of which a value cannot be read is not half read.
    private JsonArray? Several(string text, SheetCells cells)
    {
        var values = SeveralValues.Read(text).Select(value => kind.Read(value, cells, column)).ToList();
        return values.Contains(null) ? null : [.. values];
    }
}
