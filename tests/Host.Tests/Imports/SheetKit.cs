using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Host.Exports;
using Samverkan.Host.Imports.Files;
using Samverkan.Host.Imports.Sheets;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Host.Tests.Imports;

/// <summary>Sheets without a register: what is written and read needs none.</summary>
internal static class SheetKit
{
    private static readonly Lazy<SheetCatalog> catalog = new(() =>
    {
        using var app = new Built();
        return new SheetCatalog(app.Words);
    });

    public static SheetCatalog Catalog => catalog.Value;

    /// <summary>The records of an array of the seed.</summary>
    public static IReadOnlyList<JsonObject> Seed(string module, string collection)
        => [.. JsonNode.Parse(Tree.Read($"host/seed/jamtland-harjedalen/{module}.json"))![collection]!.AsArray().Select(record => record!.AsObject())];

    /// <summary>Reads a file as a sheet.</summary>
    public static (IReadOnlyList<SheetRecord> Records, IReadOnlyList<SeedFault> Faults) Read(Sheet sheet, string path, KnownOrganizations? organizations = null)
    {
        var faults = new List<SeedFault>();
        var records = new SheetReader(Path.GetFileName(path), sheet, organizations ?? new KnownOrganizations(), faults).Read(SheetFile.Read(path));
        return (records, faults);
    }

    /// <summary>Reads text with semicolons as a sheet.</summary>
    public static (IReadOnlyList<SheetRecord> Records, IReadOnlyList<SeedFault> Faults) ReadText(string sheet, string text, KnownOrganizations? organizations = null)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("rows.csv"), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Read(Catalog.Named(sheet)!, folder.File("rows.csv"), organizations);
    }

    private sealed class Built : IDisposable
    {
        private readonly Microsoft.AspNetCore.Builder.WebApplication app = SamverkanHost.Build($"--contentRoot={Tree.Host}", "--Serilog:MinimumLevel:Default=Warning");

        public Words Words => (Words)app.Services.GetService(typeof(Words))!;

        public void Dispose() => ((IDisposable)app).Dispose();
    }
}
