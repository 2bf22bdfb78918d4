using System.Globalization;
using Samverkan.Kernel.Storage;

namespace Samverkan.Host;

/// <summary>What can be done with the register as a whole: copied, put back, looked through.</summary>
internal static class StorageCommands
{
    public static Task<int> RunAsync(HostArguments arguments, IServiceProvider services) => arguments.Words[0] switch
    {
        "backup" => BackUpAsync(arguments, services),
        "restore" => RestoreAsync(Path.GetFullPath(arguments.Words[1]), services),
        _ => CheckAsync(arguments.Words is [_, var file] ? Path.GetFullPath(file) : null, services),
    };

    private static async Task<int> BackUpAsync(HostArguments arguments, IServiceProvider services)
    {
        var file = Path.GetFullPath(arguments.Options.GetValueOrDefault("output") ?? throw new StartFault("Where to? Name the file: backup --output FILE."));
        if (Directory.Exists(file)) throw new StartFault($"{file} is a folder. Name a file in it.");
        if (File.Exists(file) && !arguments.Options.ContainsKey("force")) throw new StartFault($"There is a file {file} already. Name another one, or add --force to replace it.");
        await services.BackUpStorageAsync(file);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{file}: {new FileInfo(file).Length} bytes, looked through and good."));
        return 0;
    }

    private static async Task<int> RestoreAsync(string file, IServiceProvider services)
    {
        var before = await services.RestoreStorageAsync(file);
        await Console.Out.WriteLineAsync($"The register is that of {file}, looked through and good.");
        if (before is not null) await Console.Out.WriteLineAsync($"What was there before lies in {before}. Delete it when it is not needed any more.");
        return 0;
    }

    private static async Task<int> CheckAsync(string? file, IServiceProvider services)
    {
        var parts = await services.InspectStorageAsync(file);
        foreach (var part in parts)
        {
            if (part.Faults is []) await Console.Out.WriteLineAsync($"{part.Name}: good");
            foreach (var fault in part.Faults) await Console.Error.WriteLineAsync($"{part.Name}: {fault}");
        }

        return parts.All(part => part.Faults is []) ? 0 : 1;
    }
}
