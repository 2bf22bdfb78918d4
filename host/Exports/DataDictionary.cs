using System.Globalization;
using System.Text;
using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Host.Exports;

/// <summary>What the data sets and their columns mean, as a page, as JSON and as CSV: written from the columns themselves.</summary>
internal sealed class DataDictionary(DataSets sets, Words words, ExportSettings settings, TimeProvider clock)
{
    /// <summary>What cells hold, for programs.</summary>
    public static string KindOf(Column column) => column.Kind switch
    {
        ColumnKind.YesNo => "yes or no",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What the column holds, and the words that it can hold.</summary>
    public static string MeaningOf(Column column, Words words)
        => column.Words is { } type ? $"{column.Description} {string.Join(", ", words.Of(type).Select(word => $"{word.Swedish} = {word.Name}"))}." : column.Description;

    public Task SendPageAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{DictionaryPage.StyleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return SendAsync(context, "text/html; charset=utf-8", () => DictionaryPage.Of(sets.All, words, settings, clock.Today(), context.Request.PathBase + ExportEndpoints.Path));
    }

    public Task SendJsonAsync(HttpContext context) => SendAsync(context, "application/json; charset=utf-8", Json);

    public Task SendCsvAsync(HttpContext context) => SendAsync(context, "text/csv; charset=utf-8", Csv);

    private static async Task SendAsync(HttpContext context, string type, Func<string> text)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-cache";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.WriteAsync(text(), context.RequestAborted);
    }

    private string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write('\uFEFF');
        using var csv = CsvFormat.Writer(text);
        CsvFormat.WriteRow(csv, ["dataset", "column", "heading", "kind", "description", "words"]);
        foreach (var set in sets.All)
            foreach (var column in set.Columns)
                CsvFormat.WriteRow(csv, [set.Name, column.Name, column.Heading, KindOf(column), column.Description, string.Join(CellText.Between, WordsOf(column).Select(word => $"{word.Name} = {word.Swedish}"))]);
        csv.Flush();
        return text.ToString();
    }

    private string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonFormat.Writing))
        {
            json.WriteStartObject();
            json.WriteString("source", settings.Source);
            json.WriteString("licence", settings.Licence);
            WriteFormats(json);
            json.WriteStartArray("datasets");
            foreach (var set in sets.All) Write(json, set);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteFormats(Utf8JsonWriter json)
    {
        json.WriteStartArray("formats");
        foreach (var format in ExportFormat.All)
        {
            json.WriteStartObject();
            json.WriteString("extension", format.Extension);
            json.WriteString("mediaType", format.MediaType);
            json.WriteString("summary", format.Summary);
            json.WriteNumber("skipLines", format.SkippedLines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, DataSet set)
    {
        json.WriteStartObject();
        json.WriteString("name", set.Name);
        json.WriteString("title", set.Title);
        json.WriteString("summary", set.Summary);
        json.WriteString("description", set.Description);
        if (set.Standings is { } standings) JsonFormat.WriteTexts(json, "defaultStanding", standings.Select(standing => words[standing].Name));
        json.WriteStartArray("columns");
        foreach (var column in set.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("heading", column.Heading);
            json.WriteString("kind", KindOf(column));
            json.WriteString("description", column.Description);
            if (column.Words is not null)
            {
                json.WriteStartArray("words");
                foreach (var word in WordsOf(column))
                {
                    json.WriteStartObject();
                    json.WriteString("name", word.Name);
                    json.WriteString("swedish", word.Swedish);
                    json.WriteString("meaning", word.Meaning);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<Word> WordsOf(Column column) => column.Words is { } type ? words.Of(type) : [];
}
