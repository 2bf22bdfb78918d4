using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The dictionary tells of every column that there is, in Swedish and English, as a page and for programs.</summary>
public sealed class DictionaryTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Fact]
    public async Task It_tells_of_every_data_set_and_of_each_of_its_columns()
    {
        using var dictionary = await JsonAsync("/export/dictionary.json");
        var sets = dictionary.RootElement.GetProperty("datasets").EnumerateArray().ToList();

        Assert.Equal(["agreements", "arenas", "gaps", "needs", "role-map", "statements"], sets.Select(set => Text(set, "name")));
        Assert.Equal(["csv 6", "json 0", "xlsx 0"], dictionary.RootElement.GetProperty("formats").EnumerateArray().Select(format => $"{Text(format, "extension")} {format.GetProperty("skipLines")}"));
        foreach (var set in sets)
        {
            using var file = await JsonAsync($"/export/{Text(set, "name")}.json");
            var columns = set.GetProperty("columns").EnumerateArray().ToList();
            Assert.Equal(file.RootElement.GetProperty("columns").EnumerateArray().Select(name => name.GetString()), columns.Select(column => Text(column, "name")));
            Assert.Equal(columns.Count, columns.Select(column => Text(column, "heading")).Distinct().Count());
            None.Of(columns.Where(column => Text(column, "description").Length < 10 || Text(column, "heading").Length < 2).Select(column => $"{Text(set, "name")}.{Text(column, "name")}"));
            None.Of(columns.Where(column => Text(column, "kind") is "word" or "words").SelectMany(column => column.GetProperty("words").EnumerateArray())
                .Where(word => Text(word, "swedish") == Text(word, "name")).Select(word => $"{Text(word, "name")} has no Swedish term"));
        }
    }

    [Fact]
    public async Task It_is_a_table_too()
    {
        using var dictionary = await JsonAsync("/export/dictionary.json");
        var columns = dictionary.RootElement.GetProperty("datasets").EnumerateArray().Sum(set => set.GetProperty("columns").GetArrayLength());

        var csv = CsvFile.Read(await app.Client.GetByteArrayAsync(new Uri("/export/dictionary.csv", UriKind.Relative)), skipped: 0);

        Assert.Equal(columns, csv.Rows.Count);
        Assert.Contains(csv.Column("words"), words => words.Contains("ESTABLISHED = gällande", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_is_in_Swedish_and_runs_nothing()
    {
        using var answer = await app.Client.GetAsync(new Uri("/export", UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv\">", page, StringComparison.Ordinal);
        Assert.Contains("name=\"viewport\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);

        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.Contains(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style))), policy, StringComparison.Ordinal);
        foreach (var file in (string[])["role-map.csv", "agreements.json", "arenas.xlsx", "needs.csv", "statements.csv", "gaps.csv", "dictionary.json", "dictionary.csv"])
            Assert.Contains($"/export/{file}\"", page, StringComparison.Ordinal);
        Assert.Contains("Beläggning", page, StringComparison.Ordinal);
    }

    private static string Text(JsonElement thing, string name) => thing.GetProperty(name).GetString()!;

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
}
