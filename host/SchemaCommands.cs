using Samverkan.GraphQL.Types;

namespace Samverkan.Host;

/// <summary>Writes the schema of the code, or compares it with the file in the repository.</summary>
internal static class SchemaCommands
{
    public static async Task<int> RunAsync(HostArguments arguments, IServiceProvider services)
    {
        var schema = Print(services);
        var environment = services.GetRequiredService<IWebHostEnvironment>();
        var file = Path.GetFullPath(arguments.Options.GetValueOrDefault("output") ?? Path.Combine(environment.ContentRootPath, "schema", "schema.graphql"));
        switch (arguments.Words[1])
        {
            case "print":
                await Console.Out.WriteAsync(schema);
                return 0;
            case "export":
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, schema);
                return 0;
            default:
                if (File.Exists(file) && await File.ReadAllTextAsync(file) == schema) return 0;
                throw new StartFault($"{file} is not the schema of the code. Write it anew with: dotnet run --project host -- schema export");
        }
    }

    /// <summary>The schema of the code in the schema language.</summary>
    public static string Print(IServiceProvider services) => SchemaPrinter.Print(services.GetRequiredService<Schema>());
}
