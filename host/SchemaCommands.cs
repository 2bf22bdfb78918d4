using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.Host;

/// <summary>What can be done with the schema of the code without serving it: no database is opened, and no network is asked.</summary>
internal static class SchemaCommands
{
    public static async Task<int> RunAsync(HostArguments arguments, IServiceProvider services)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        var root = services.GetRequiredService<IWebHostEnvironment>().ContentRootPath;
        var stored = Path.Combine(root, "schema", "schema.graphql");
        var files = arguments.Words.Skip(2).ToList();
        switch (arguments.Words[1])
        {
            case "print":
                await Console.Out.WriteAsync(Print(services));
                return 0;
            case "export":
                var file = Path.GetFullPath(arguments.Options.GetValueOrDefault("output") ?? stored);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, Print(services));
                return 0;
            case "check":
                return await CheckAsync(services.GetRequiredService<RequestExecutor>(), files is [] ? Documents(settings, root) : files);
            default:
                return await DiffAsync(Read(files is [var old, ..] ? old : stored), files is [_, var current] ? Read(current) : Build("the schema of the code", Print(services)));
        }
    }

    /// <summary>The schema of the code in the schema language.</summary>
    public static string Print(IServiceProvider services) => SchemaPrinter.Print(services.GetRequiredService<Schema>());

    private static async Task<int> CheckAsync(RequestExecutor executor, IEnumerable<string> paths)
    {
        IReadOnlyList<string> files;
        try
        {
            files = DocumentCheck.FilesOf(paths);
        }
        catch (FileNotFoundException fault)
        {
            throw new StartFault(fault.Message);
        }

        var faults = DocumentCheck.Check(executor.Schema, executor.Options, files);
        foreach (var fault in faults) await Console.Error.WriteLineAsync(fault.ToString());
        await Console.Out.WriteLineAsync($"{Count(files.Count, "document")}, {Count(faults.Count, "fault")}");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task<int> DiffAsync(Schema old, Schema current)
    {
        var changes = SchemaDiff.Compare(old, current);
        foreach (var change in changes) await Console.Out.WriteLineAsync(change.ToString());
        if (changes is []) await Console.Out.WriteLineAsync("Nothing has changed.");
        return changes.Any(change => change.Severity == ChangeSeverity.Breaking) ? 1 : 0;
    }

    /// <summary>The documents that this program answers for: its examples, and those that it trusts.</summary>
    private static IEnumerable<string> Documents(IConfiguration settings, string root)
    {
        string[] folders = [Path.Combine(root, "examples"), Path.GetFullPath(settings["GraphQL:PersistedOperations:Directory"] ?? "persisted_operations", root)];
        return folders.Where(Directory.Exists);
    }

    private static Schema Read(string file)
        => File.Exists(file) ? Build(file, File.ReadAllText(file)) : throw new StartFault($"There is no file {file}.");

    private static Schema Build(string name, string text)
    {
        try
        {
            return SdlSchemaBuilder.Build(text);
        }
        catch (SyntaxException fault)
        {
            throw new StartFault($"{name}:{fault.Location.Line}:{fault.Location.Column}: {fault.Message}");
        }
        catch (SchemaException fault)
        {
            throw new StartFault($"{name}: {fault.Message}");
        }
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
