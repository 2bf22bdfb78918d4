using System.Text;
using Samverkan.Host.Imports.Files;
using Samverkan.Host.Imports.Sheets;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Imports;

/// <summary>Files of records in either form, all read before anything is written: documents as the seed has them, and sheets.</summary>
internal sealed class RegisterFiles(SheetCatalog sheets, IServiceScopeFactory scopes)
{
    private const string Organizations = "organizations";

    private readonly List<SeedFault> faults = [];
    private readonly Dictionary<string, List<GivenRecord>> records = [];
    private readonly KnownOrganizations organizations = new();

    /// <summary>What is wrong with them, in the order of files and rows.</summary>
    public IReadOnlyList<SeedFault> Faults => faults;

    /// <summary>Reads all files. A sheet that points at organizations by their names finds those of the register and of the other files.</summary>
    /// <param name="paths">In the order in which their records are to be taken.</param>
    /// <param name="told">Which sheet the files are, when somebody has said it.</param>
    /// <param name="encoding">How text is written, when somebody has said it.</param>
    /// <param name="read">Told of each file and how many records it has.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<GivenRecord>> ReadAsync(IReadOnlyList<string> paths, Sheet? told, Encoding? encoding, Action<string, int> read, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var documents = scope.ServiceProvider.GetRequiredService<RegisterDocuments>();
        List<string> collections = [.. documents.Modules.SelectMany(module => module.Collections)];
        var tables = new List<(string Path, Sheet Sheet)>();
        foreach (var path in paths.Distinct())
        {
            if (Try(path, () => IsJson(path)) is true) Take(path, Json(path, collections));
            else if (Try(path, () => told ?? sheets.Of(path, SheetFile.Read(path, encoding).First())) is { } sheet) tables.Add((path, sheet));
        }

        if (tables.Count > 0)
            await foreach (var organization in documents.ReadAsync(Organizations, cancellationToken)) organizations.Add(organization);
        foreach (var given in records.Values.SelectMany(given => given).Where(given => given.Collection == Organizations).ToList()) organizations.Add(given.Document);
        foreach (var (path, sheet) in tables.OrderBy(table => table.Sheet.Name != Organizations)) Take(path, Rows(path, sheet, encoding));
        foreach (var path in paths.Distinct()) read(NameOf(path), records.GetValueOrDefault(path)?.Count ?? 0);
        return [.. paths.Distinct().SelectMany(path => records.GetValueOrDefault(path) ?? [])];
    }

    private void Take(string path, List<GivenRecord> given) => records[path] = given;

    private List<GivenRecord> Json(string path, IReadOnlyList<string> collections)
    {
        var name = NameOf(path);
        return [.. SeedText.Read(File.ReadAllBytes(path), name, collections, faults)];
    }

    private List<GivenRecord> Rows(string path, Sheet sheet, Encoding? encoding)
    {
        var name = NameOf(path);
        if (Try(path, () => new SheetReader(name, sheet, organizations, faults).Read(SheetFile.Read(path, encoding))) is not { } rows) return [];
        if (sheet.Name == Organizations)
            foreach (var row in rows) organizations.Add(row.Document);
        return [.. rows.Select(row => new GivenRecord(sheet.Collection, row.Document, name, row.PlaceOf, IsPartial: true))];
    }

    private static bool IsJson(string path)
    {
        using var text = new StreamReader(SheetFile.OpenRead(path), Encoding.UTF8);
        if (text.BaseStream.Length > SheetFile.MostBytes) throw new SheetFileException($"The file has more than {SheetFile.MostBytes / 1024 / 1024} MB. Divide it into several.");
        int letter;
        while ((letter = text.Read()) >= 0)
            if (!char.IsWhiteSpace((char)letter)) return letter is '{' or '[';
        return false;
    }

    private T? Try<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SheetFileException fault)
        {
            faults.Add(new SeedFault(NameOf(path), "as a whole", fault.Message, "JSON as the seed has it, or a sheet as .xlsx or CSV"));
            return default;
        }
    }

    private static string NameOf(string path) => Path.GetFileName(path);
}
