using Samverkan.Host.Imports.Files;
using Samverkan.Host.Imports.Sheets;
using Samverkan.Host.Imports.Templates;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Imports.Commands;

/// <summary>Takes files into the register: all of their records, or none; or shows what would come of it.</summary>
internal static class ImportCommand
{
    /// <summary>So many faults are printed; --faults writes all of them.</summary>
    public const int MostShown = 200;

    private static readonly TimeSpan collecting = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(HostArguments arguments, IServiceProvider services)
    {
        var isPreview = arguments.Options.ContainsKey("preview");

        // What an import drops on its way is old by then: left alone it piles up to several times of what is needed.
        using var memory = new Timer(_ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive), null, collecting, collecting);
        var progress = new ConsoleProgress(Console.Error, !Console.IsErrorRedirected);
        var (records, read) = await ReadAsync(arguments, services, progress);
        var result = await ImportAsync(arguments, services, records, read, progress);

        var faults = Faults(result.Faults, read);
        if (faults.Count > 0) return await RefuseAsync(arguments, faults);
        foreach (var warning in result.Warnings) await Console.Out.WriteLineAsync($"Note: {warning.Message}");
        await Console.Out.WriteLineAsync(
            isPreview
                ? $"Preview: {Count(result.Created)} would be created, {Count(result.Changed)} changed, {Count(result.Unchanged)} unchanged. Nothing has been written."
                : $"{Count(result.Created)} created, {Count(result.Changed)} changed, {Count(result.Unchanged)} unchanged.");
        return 0;
    }

    /// <summary>Writes an empty sheet to fill in.</summary>
    public static async Task<int> WriteTemplateAsync(HostArguments arguments, IServiceProvider services)
    {
        var sheet = Named(services.GetRequiredService<SheetCatalog>(), arguments.Words[2]);
        var output = arguments.Options.GetValueOrDefault("output") ?? $"{sheet.Name}.xlsx";
        var format = Path.GetExtension(output).TrimStart('.').ToLowerInvariant();
        if (!SheetTemplate.Formats.Contains(format)) throw new StartFault($"A template is written to a file that ends with .{string.Join(" or .", SheetTemplate.Formats)}, not to {Path.GetFileName(output)}.");
        var file = Path.GetFullPath(output);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, services.GetRequiredService<SheetTemplate>().Of(sheet, format, LanguageOf(arguments)));
        return 0;
    }

    /// <exception cref="StartFault">There is no such language.</exception>
    public static SheetLanguage LanguageOf(HostArguments arguments) => arguments.Options.GetValueOrDefault("language") switch
    {
        null or "sv" => SheetLanguage.Swedish,
        "en" => SheetLanguage.English,
        var other => throw new StartFault($"There is no language '{other}'. Write --language sv or --language en."),
    };

    /// <exception cref="StartFault">There is no such sheet.</exception>
    public static Sheet Named(SheetCatalog sheets, string name)
        => sheets.Named(name) ?? throw new StartFault($"There is no sheet '{name}'. Write one of {string.Join(", ", sheets.All.Select(sheet => sheet.Name))}.");

    private static async Task<(IReadOnlyList<GivenRecord> Records, IReadOnlyList<SeedFault> Faults)> ReadAsync(HostArguments arguments, IServiceProvider services, ConsoleProgress progress)
    {
        var sheets = services.GetRequiredService<SheetCatalog>();
        var sheet = arguments.Options.GetValueOrDefault("sheet") is { } name ? Named(sheets, name) : null;
        var encoding = arguments.Options.GetValueOrDefault("encoding") is { } written ? TextEncoding.Named(written) : null;
        var files = ActivatorUtilities.CreateInstance<RegisterFiles>(services);
        return (await files.ReadAsync([.. arguments.Words.Skip(1)], sheet, encoding, progress.Read, CancellationToken.None), files.Faults);
    }

    private static async Task<ImportResult> ImportAsync(HostArguments arguments, IServiceProvider services, IReadOnlyList<GivenRecord> records, IReadOnlyList<SeedFault> known, ConsoleProgress progress)
    {
        await using var scope = services.CreateAsyncScope();
        var caller = new Caller(arguments.Options.GetValueOrDefault("account") ?? Caller.Register.Account, AccountRole.Administrator, null);
        var import = scope.ServiceProvider.GetRequiredService<RegisterImport>();
        import.Known = known;
        var result = await import.RunAsync(records, caller, "import", arguments.Options.GetValueOrDefault("reason"), arguments.Options.ContainsKey("preview"), progress, CancellationToken.None);
        progress.End();
        return result;
    }

    /// <summary>Each once, where a cell that could not be read is not also told to be missing; in the order of files and rows.</summary>
    private static List<SeedFault> Faults(IReadOnlyList<SeedFault> all, IReadOnlyList<SeedFault> read)
    {
        var places = read.Select(fault => (fault.File, fault.Path)).ToHashSet();
        var files = all.Select(fault => fault.File).Distinct().Index().ToDictionary(file => file.Item, file => file.Index);
        return [.. read.Concat(all.Where(fault => !places.Contains((fault.File, fault.Path)))).OrderBy(fault => files[fault.File]).ThenBy(RowOf)];
    }

    private static int RowOf(SeedFault fault)
        => fault.Path.StartsWith("row ", StringComparison.Ordinal) && int.TryParse(fault.Path.AsSpan(4, fault.Path.AsSpan(4).IndexOf(',') is >= 0 and var end ? end : fault.Path.Length - 4), out var row) ? row : 0;

    private static async Task<int> RefuseAsync(HostArguments arguments, List<SeedFault> faults)
    {
        var shown = faults.Take(MostShown).Select(fault => fault.ToString());
        foreach (var fault in shown) await Console.Error.WriteLineAsync(fault);
        if (faults.Count > MostShown) await Console.Error.WriteLineAsync($"... and {Count(faults.Count - MostShown)} more.");
        if (arguments.Options.GetValueOrDefault("faults") is { } file) await File.WriteAllLinesAsync(file, faults.Select(fault => fault.ToString()));
        else if (faults.Count > MostShown) await Console.Error.WriteLineAsync("With --faults FILE all of them are written to a file.");
        await Console.Error.WriteLineAsync($"{Count(faults.Count)} {(faults.Count == 1 ? "fault" : "faults")}. Nothing has been written.");
        return 1;
    }

    private static string Count(int number) => SheetFile.Number(number);
}
