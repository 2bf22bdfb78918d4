using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Host.Exports;

namespace Samverkan.Host.Tests.Exports;

/// <summary>What a cell holds comes out of each format again, and no spreadsheet takes it for a formula.</summary>
public sealed class FormatTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private const string Letters = "aö;\"'\n\r\t =+-@#,|€\U0001F389漢<&>_x0041_";

    private static readonly string[] formulas = ["=1+1", "+46 63", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=1;2", "=\"a\"", "＝1"];

    private static readonly string[] texts =
        ["åäö ÅÄÖ é", "a;b", "say \"hi\"", "two\nlines", "two\r\nlines", " lead", "trail ", "#1", "<&>'", "_x0041_", "_x00", "1/2", "00123", "2018-06", "", "\U0001F389", "'quoted", "a=1"];

    [Fact]
    public async Task Csv_gives_every_text_back_and_marks_what_looks_like_a_formula()
    {
        var csv = CsvFile.Read(await WriteAsync(new CsvFormat(), [.. texts, .. formulas]), skipped: 6);

        Assert.Equal([.. texts, .. formulas.Select(formula => "'" + formula)], csv.Column("Text"));
        Assert.All(csv.Comments, line => Assert.True(line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains(';', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal), line));
        Assert.Equal(["0", "1", "2"], csv.Column("Antal").Take(3));
    }

    [Fact]
    public async Task Json_gives_every_text_back_as_it_is()
    {
        using var json = JsonDocument.Parse(await WriteAsync(new JsonFormat(), [.. texts, null, .. formulas]));

        Assert.Equal([.. texts, null, .. formulas], json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("text").GetString()));
        Assert.Equal(1, json.RootElement.GetProperty("rows")[1].GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_workbook_gives_every_text_back_as_a_text()
    {
        var sheet = XlsxFile.Read(await WriteAsync(new XlsxFormat(), [.. texts, .. formulas])).Sheets[0];

        Assert.Equal([.. texts, .. formulas], sheet.Rows.Skip(1).Select(row => row.GetValueOrDefault("B") ?? ""));
        Assert.False(sheet.HasFormulas);
    }

    [Fact]
    public async Task What_a_workbook_cannot_hold_is_told_apart()
    {
        var sheet = XlsxFile.Read(await WriteAsync(new XlsxFormat(), ["bell\u0007", "lone\uD83C", new string('x', 40_000)])).Sheets[0];

        Assert.Equal(["bell\uFFFD", "lone\uFFFD"], sheet.Rows.Skip(1).Take(2).Select(row => row["B"]));
        Assert.Equal(32_767, sheet.Rows[3]["B"].Length);
        Assert.EndsWith("… (avkortat)", sheet.Rows[3]["B"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(18, 2)]
    [InlineData(19, 3)]
    public async Task Rows_that_one_sheet_cannot_hold_go_on_in_the_next(int count, int sheets)
    {
        var rows = Enumerable.Range(0, count).Select(number => $"text {number}").ToArray();
        var book = XlsxFile.Read(await WriteAsync(new XlsxFormat(mostRows: 10), rows));

        Assert.Equal([.. new[] { "Några", "Några (2)", "Några (3)" }.Take(sheets), "Om uttaget"], book.Sheets.Select(sheet => sheet.Name));
        Assert.All(book.Sheets.SkipLast(1), sheet => Assert.Equal((true, "Text"), (sheet.HasFrozenHeadings, sheet.Rows[0]["B"])));
        Assert.Equal(rows, book.Sheets.SkipLast(1).SelectMany(sheet => sheet.Rows.Skip(1)).Select(row => row["B"]));
        Assert.All(book.Sheets.SkipLast(1), sheet => Assert.InRange(sheet.Rows.Count, 2, 10));
    }

    [Fact]
    public async Task Any_text_survives_in_every_format()
    {
        var random = new Random(20230101);
        var letters = Letters.EnumerateRunes().ToArray();
        var any = Enumerable.Range(0, 3_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => letters[random.Next(letters.Length)].ToString()))).ToArray();

        var csv = CsvFile.Read(await WriteAsync(new CsvFormat(), any), skipped: 6).Column("Text").ToList();
        using var json = JsonDocument.Parse(await WriteAsync(new JsonFormat(), any));
        var sheet = XlsxFile.Read(await WriteAsync(new XlsxFormat(), any)).Sheets[0];

        Assert.Equal(any.Select(text => text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text), csv);
        Assert.Equal(any, json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("text").GetString()));
        Assert.Equal(any, sheet.Rows.Skip(1).Select(row => row.GetValueOrDefault("B") ?? ""));
    }

    private Task<byte[]> WriteAsync(ExportFormat format, params string?[] rows) => SomeSet.WriteAsync(format, app.Services.GetRequiredService<Words>(), rows);
}
