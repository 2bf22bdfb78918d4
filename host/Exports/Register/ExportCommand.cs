using System.Text.Json;
using Samverkan.Host.Imports.Commands;
using Samverkan.Host.Imports.Files;
using Samverkan.Host.Imports.Sheets;
using Samverkan.Kernel.Recording;

namespace Samverkan.Host.Exports.Register;

/// <summary>Writes the register to files from which it can be made again: JSON of everything, or the sheets that administrators keep.</summary>
internal static class ExportCommand
{
    private const string Unfinished = ".unfinished";
    private const int Flushed = 500;

    private static readonly JsonWriterOptions form = new() { Indented = true, NewLine = "\n", Encoder = JsonFormat.Writing.Encoder };

    public static async Task<int> RunAsync(HostArguments arguments, IServiceProvider services)
    {
        var format = arguments.Options.GetValueOrDefault("format") ?? "json";
        if (format is not ("json" or "csv" or "xlsx")) throw new StartFault($"There is no format '{format}'. Write --format json, csv or xlsx.");
        if (format == "json" && arguments.Options.ContainsKey("sheet")) throw new StartFault("A sheet is written as csv or xlsx: write --format csv or --format xlsx.");
        var folder = Path.GetFullPath(arguments.Options.GetValueOrDefault("output") ?? "export");
        Directory.CreateDirectory(folder);

        // One scope, and so one snapshot for all files.
        await using var scope = services.CreateAsyncScope();
        var documents = scope.ServiceProvider.GetRequiredService<RegisterDocuments>();
        var files = format == "json" ? await JsonAsync(documents, folder) : await SheetsAsync(arguments, services.GetRequiredService<SheetCatalog>(), documents, folder, format);

        // What was there before stays until all is written.
        foreach (var (file, records) in files)
        {
            File.Move(file + Unfinished, file, overwrite: true);
            await Console.Out.WriteLineAsync($"{Path.GetFileName(file)}: {SheetFile.Number(records)} {(records == 1 ? "record" : "records")}");
        }

        return 0;
    }

    private static async Task<List<(string File, int Records)>> JsonAsync(RegisterDocuments documents, string folder)
    {
        var files = new List<(string, int)>();
        foreach (var (module, collections) in documents.Modules)
        {
            var (file, records) = (Path.Combine(folder, $"{module}.json"), 0);
            await using var output = File.Create(file + Unfinished);
            await using var json = new Utf8JsonWriter(output, form);
            json.WriteStartObject();
            foreach (var collection in collections)
            {
                json.WriteStartArray(collection);
                await foreach (var document in documents.ReadAsync(collection, CancellationToken.None))
                {
                    document.WriteTo(json);
                    if (++records % Flushed == 0) await json.FlushAsync();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            await json.FlushAsync();
            output.WriteByte((byte)'\n');
            files.Add((file, records));
        }

        return files;
    }

    private static async Task<List<(string File, int Records)>> SheetsAsync(HostArguments arguments, SheetCatalog sheets, RegisterDocuments documents, string folder, string format)
    {
        var chosen = arguments.Options.GetValueOrDefault("sheet")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => ImportCommand.Named(sheets, name)) ?? sheets.All;
        var language = ImportCommand.LanguageOf(arguments);
        var files = new List<(string, int)>();
        foreach (var sheet in chosen.Distinct())
        {
            var (file, rows) = (Path.Combine(folder, $"{sheet.Name}.{format}"), 0);
            await using var output = File.Create(file + Unfinished);
            using var writer = SheetWriter.Of(format, output, sheet, language);
            await foreach (var document in documents.ReadAsync(sheet.Collection, CancellationToken.None))
                foreach (var line in sheet.Write(document, language))
                {
                    writer.Write(line);
                    rows++;
                }

            files.Add((file, rows));
        }

        return files;
    }
}
