using System.Text;

namespace Samverkan.Host.Imports.Files;

/// <summary>Reads cells as RFC 4180 has them, and as spreadsheets write them: a quotation mark within a cell that does not begin with one is a letter.</summary>
internal sealed class CsvRows(TextReader text, char separator)
{
    private readonly StringBuilder cell = new();
    private int row;

    public IEnumerable<SheetRow> Read()
    {
        var cells = new List<string>();
        for (row = 1; text.Peek() >= 0;)
        {
            cells.Add(Cell(cells.Count + 1));
            if (cells.Count > 10 * SheetFile.MostColumns) throw new SheetFileException($"Row {SheetFile.Number(row)} has more than {SheetFile.MostColumns} columns. This does not seem to be a table.");
            if (text.Peek() == separator)
            {
                text.Read();

                // A row that ends with the mark has one more cell, an empty one.
                if (text.Peek() >= 0) continue;
                cells.Add("");
            }

            SkipLineEnd();
            yield return SheetRow.Of(row++, cells);
            cells = [];
        }
    }

    private string Cell(int column)
    {
        cell.Clear();
        if (text.Peek() == '"') ReadQuoted(column);
        for (var letter = text.Peek(); letter >= 0 && letter != separator && letter is not ('\r' or '\n'); letter = text.Peek()) Append(text.Read(), column);
        return cell.ToString();
    }

    private void ReadQuoted(int column)
    {
        text.Read();
        for (var letter = text.Read(); ; letter = text.Read())
        {
            if (letter < 0) throw new SheetFileException($"The quotation mark that opens column {column} of row {SheetFile.Number(row)} is never closed. Close it, or write two where one is meant.");
            if (letter == '"' && text.Peek() != '"') return;
            if (letter == '"') text.Read();

            // A line break is one letter, whatever the program that wrote the file.
            if (letter == '\r' && text.Peek() == '\n') continue;
            Append(letter == '\r' ? '\n' : letter, column);
        }
    }

    private void Append(int letter, int column)
    {
        if (cell.Length == SheetFile.MostCharacters)
            throw new SheetFileException($"Column {column} of row {SheetFile.Number(row)} has more than {SheetFile.Number(SheetFile.MostCharacters)} characters. Is a quotation mark missing?");
        cell.Append((char)letter);
    }

    private void SkipLineEnd()
    {
        if (text.Peek() == '\r') text.Read();
        if (text.Peek() == '\n') text.Read();
    }
}
