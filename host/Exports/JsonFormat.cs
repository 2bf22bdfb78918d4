using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samverkan.Host.Exports;

/// <summary>One object: what the file is, its columns, and the rows as objects with the columns' names; words as the graph writes them.</summary>
internal sealed class JsonFormat : ExportFormat
{
    private const int Full = 32 * 1024;

    /// <summary>It is read as JSON and never put into a page: å, ä and ö stand as they are.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Extension => "json";

    public override string MediaType => "application/json; charset=utf-8";

    public override string Summary => "För program. Ett objekt med dag, källa, licens, kolumnernas namn och raderna; orden är grafens, till exempel ESTABLISHED, och det som saknas är null.";

    public override async Task WriteAsync(
        Stream output, ExportHead head, IAsyncEnumerable<IReadOnlyList<IReadOnlyList<object?>>> chunks, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(output, Writing);
        json.WriteStartObject();
        json.WriteString("dataset", head.Set.Name);
        json.WriteString("title", head.Set.Title);
        json.WriteString("asOf", head.AsOfText);
        if (head.Standings is { } standings) WriteTexts(json, "standing", standings);
        json.WriteString("made", head.MadeText);
        json.WriteString("source", head.Source);
        json.WriteString("licence", head.Licence);
        WriteTexts(json, "columns", head.Set.Columns.Select(column => column.Name));
        json.WriteStartArray("rows");
        var names = head.Set.Columns.Select(column => JsonEncodedText.Encode(column.Name, Writing.Encoder)).ToArray();
        await foreach (var rows in chunks.WithCancellation(cancellationToken))
        {
            foreach (var row in rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < names.Length; i++) WriteCell(json, names[i], row[i], head.Words);
                json.WriteEndObject();
                if (json.BytesPending > Full) await json.FlushAsync(cancellationToken);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteCell(Utf8JsonWriter json, JsonEncodedText name, object? cell, Words words)
    {
        json.WritePropertyName(name);
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case string text: json.WriteStringValue(text); break;
            case Enum word: json.WriteStringValue(words[word].Name); break;
            case IEnumerable<string> texts: WriteTexts(json, texts); break;
            case IEnumerable<Enum> several: WriteTexts(json, several.Select(word => words[word].Name)); break;
            default: throw new ArgumentException($"A cell cannot hold {cell.GetType()}.", nameof(cell));
        }
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        WriteTexts(json, texts);
    }

    private static void WriteTexts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
