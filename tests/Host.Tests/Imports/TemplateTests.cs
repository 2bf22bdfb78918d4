using System.Net;
using Samverkan.Host.Imports.Files;
using Samverkan.Host.Imports.Sheets;

namespace Samverkan.Host.Tests.Imports;

/// <summary>The page for administrators, and the empty sheets that it offers.</summary>
public sealed class TemplateTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private static readonly string[] names = ["organizations", "tasks", "roleAssignments", "seats", "statements"];

    [Fact]
    public async Task Each_sheet_has_a_template_in_both_forms_and_languages()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in names)
            foreach (var format in (string[])["csv", "xlsx"])
                foreach (var language in (string[])["", "?language=sv", "?language=en"])
                {
                    using var answer = await app.Client.GetAsync(Address($"/import/templates/{name}.{format}{language}"));
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                    Assert.Equal($"{name}.{format}", answer.Content.Headers.ContentDisposition!.FileName);
                    await File.WriteAllBytesAsync(folder.File($"x.{format}"), await answer.Content.ReadAsByteArrayAsync());

                    var sheet = SheetKit.Catalog.Named(name)!;
                    var row = Assert.Single(SheetFile.Read(folder.File($"x.{format}")));
                    Assert.Equal(sheet.Columns.Select(column => column.Heading(language.EndsWith("en", StringComparison.Ordinal) ? SheetLanguage.English : SheetLanguage.Swedish)), row.Cells);
                    Assert.Same(sheet, SheetKit.Catalog.Of($"x.{format}", row));
                }
    }

    [Fact]
    public async Task A_workbook_explains_its_columns_and_keeps_what_is_typed_a_text()
    {
        var bytes = await app.Client.GetByteArrayAsync(Address("/import/templates/roleAssignments.xlsx"));

        var workbook = Exports.XlsxFile.Read(bytes);
        Assert.Equal(["Rolltilldelningar", "Hjälp"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.True(workbook.Sheets[0].HasFrozenHeadings);
        Assert.Contains(workbook.Sheets[1].Rows, row => row.Values.Any(cell => cell.Contains("ansvarig, utför", StringComparison.Ordinal)));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var part = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains("style=\"2\" customWidth", await part.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_lists_every_template_and_column()
    {
        using var answer = await app.Client.GetAsync(Address("/import"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<html lang=\"sv\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("style-src 'sha256-", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        foreach (var sheet in SheetKit.Catalog.All)
        {
            None.Of(sheet.Columns.Where(column => !page.Contains($"<th scope=\"row\">{column.Swedish}</th><td lang=\"en\">{column.English}</td>", StringComparison.Ordinal)).Select(column => column.Name));
            Assert.Contains($"/import/templates/{sheet.Name}.xlsx?language=sv", page, StringComparison.Ordinal);
            Assert.Contains($"<caption>Kolumner: {sheet.Title}</caption>", page, StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/import\"", await app.Client.GetStringAsync(Address("/export")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/import/templates/task.xlsx", HttpStatusCode.NotFound, "The nearest is tasks.")]
    [InlineData("/import/templates/tasks.ods", HttpStatusCode.NotFound, "UNKNOWN_FORMAT")]
    [InlineData("/import/templates/tasks", HttpStatusCode.NotFound, "UNKNOWN_FORMAT")]
    [InlineData("/import/templates/tasks.csv?language=de", HttpStatusCode.BadRequest, "INVALID_LANGUAGE")]
    public async Task What_there_is_not_is_told(string address, HttpStatusCode status, string words)
    {
        using var answer = await app.Client.GetAsync(Address(address));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_columns_of_a_sheet_can_be_taken_for_each_other()
    {
        foreach (var sheet in SheetKit.Catalog.All)
        {
            var headings = sheet.Columns.SelectMany(column => column.Headings.Select(SheetHeadings.Folded).Distinct().Select(heading => (heading, column.Name)));
            None.Of(headings.GroupBy(heading => heading.heading).Where(same => same.Count() > 1).Select(same => $"{sheet.Name}: {same.Key}"));
            None.Of(sheet.Columns.Where(column => column.Help.Length < 10 || column.HelpEnglish.Length < 10).Select(column => $"{sheet.Name}.{column.Name}"));
        }
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);
}
