using System.Diagnostics;
using Samverkan.Host.Imports.Sheets;
using Samverkan.Host.Tests.Exports;

namespace Samverkan.Host.Tests.Imports;

/// <summary>LibreOffice opens the sheets, and what it saves of them is read as it was.</summary>
public sealed class OfficeSheetTests
{
    private static readonly (string Name, string Module)[] sheets = [("organizations", "stakeholders"), ("tasks", "rolemap"), ("roleAssignments", "rolemap"), ("seats", "arenas"), ("statements", "dialogues")];

    [OfficeFact]
    public async Task What_it_has_opened_and_saved_is_read_as_it_was()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, module) in sheets)
        {
            var sheet = SheetKit.Catalog.Named(name)!;
            using var output = File.Create(folder.File($"{name}.xlsx"));
            using var writer = SheetWriter.Of("xlsx", output, sheet, SheetLanguage.Swedish);
            foreach (var line in SheetKit.Seed(module, sheet.Collection).SelectMany(document => sheet.Write(document, SheetLanguage.Swedish))) writer.Write(line);
        }

        // As a workbook of its own making, and as text with semicolons, in Windows-1252.
        await ConvertAsync(folder, "xlsx:Calc MS Excel 2007 XML", "book");
        await ConvertAsync(folder, "csv:Text - txt - csv (StarCalc):59,34,1,1,,0,false,true,false", "text");

        foreach (var (name, _) in sheets)
        {
            var sheet = SheetKit.Catalog.Named(name)!;
            var written = Read(sheet, folder.File($"{name}.xlsx"));
            Assert.NotEmpty(written);
            Assert.Equal(written, Read(sheet, Path.Combine(folder.File("book"), $"{name}.xlsx")));
            Assert.Equal(written, Read(sheet, Path.Combine(folder.File("text"), $"{name}.csv")));
        }
    }

    private static List<string> Read(Sheet sheet, string path)
    {
        var (records, faults) = SheetKit.Read(sheet, path);
        None.Of(faults.Select(fault => fault.ToString()));
        return [.. records.Select(record => record.Document.ToJsonString())];
    }

    private static async Task ConvertAsync(TemporaryFolder folder, string form, string to)
    {
        var start = new ProcessStartInfo(
            OfficeFactAttribute.Office ?? "soffice",
            [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", "--convert-to", form, "--outdir", folder.File(to), .. sheets.Select(sheet => folder.File($"{sheet.Name}.xlsx"))])
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
}
