using System.Diagnostics;
using System.Text;

namespace Samverkan.Host.Tests.Exports;

/// <summary>LibreOffice opens what the product writes, with every row and every å, ä and ö.</summary>
public sealed class OfficeTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    // Semicolons, quotes, UTF-8, from the first line; for writing also: as shown, no formulas, all sheets.
    private const string Reading = "Text - txt - csv (StarCalc):59,34,76,1";
    private const string Writing = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

    private static readonly string[] sets = ["agreements", "arenas", "gaps", "needs", "role-map", "statements"];

    [OfficeFact]
    public async Task Every_workbook_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        await FetchAsync(folder, "xlsx");

        await ConvertAsync(folder, "xlsx", "--convert-to", Writing);

        foreach (var set in sets)
        {
            var written = CsvFile.Read(await app.Client.GetByteArrayAsync(Address(set, "csv")), skipped: 6);
            var sheets = Directory.GetFiles(folder.Path, $"{set}-*.csv");
            Assert.Equal(2, sheets.Length);
            var read = CsvFile.Parse(await File.ReadAllTextAsync(sheets.Single(sheet => !sheet.EndsWith("-Om uttaget.csv", StringComparison.Ordinal)), Encoding.UTF8), "\n");

            Assert.Equal(written.Headings, read.Headings);
            Assert.Equal(written.Rows, read.Rows);
            Assert.Contains(read.Headings, heading => heading.Contains('ä', StringComparison.Ordinal));
        }
    }

    [OfficeFact]
    public async Task Every_table_of_text_is_read_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        await FetchAsync(folder, "csv");

        await ConvertAsync(folder, "csv", $"--infilter={Reading}", "--convert-to", "xlsx");

        foreach (var set in sets)
        {
            var written = CsvFile.Read(await app.Client.GetByteArrayAsync(Address(set, "csv")), skipped: 6);
            var sheet = Assert.Single(XlsxFile.Read(await File.ReadAllBytesAsync(folder.File($"{set}.xlsx"))).Sheets);
            var rows = sheet.Rows.Select(row => row.Values.ToList()).Where(row => row.Count > 0).ToList();

            Assert.StartsWith("# Datamängd: ", rows[0].Single(), StringComparison.Ordinal);
            Assert.Equal(written.Headings, rows[6]);
            Assert.Equal(written.Rows.Count, rows.Count - 7);
            Assert.Equal(written.Rows.Select(row => row[0]), rows.Skip(7).Select(row => row[0]));
            Assert.Equal(written.Column("Källor"), rows.Skip(7).Zip(written.Column("Källor"), (row, sources) => row.Contains(sources) ? sources : string.Join(';', row)));
        }
    }

    private static Uri Address(string set, string format) => new($"/export/{set}.{format}?asOf=2021-06-02", UriKind.Relative);

    private static async Task ConvertAsync(TemporaryFolder folder, string format, params string[] how)
    {
        var start = new ProcessStartInfo(
            OfficeFactAttribute.Office ?? "soffice",
            [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", .. how, "--outdir", folder.Path, .. sets.Select(set => folder.File($"{set}.{format}"))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        using var office = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var said = await Task.WhenAll(office.StandardOutput.ReadToEndAsync(patience.Token), office.StandardError.ReadToEndAsync(patience.Token));
        await office.WaitForExitAsync(patience.Token);
        Assert.True(office.ExitCode == 0, string.Join('\n', said));
    }

    private async Task FetchAsync(TemporaryFolder folder, string format)
    {
        foreach (var set in sets) await File.WriteAllBytesAsync(folder.File($"{set}.{format}"), await app.Client.GetByteArrayAsync(Address(set, format)));
    }
}
