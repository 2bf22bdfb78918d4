namespace Samverkan.Host.Tests.Durability;

/// <summary>A command of the program, run to its end as a process of its own.</summary>
internal sealed record Command(int Code, string Output, string Errors)
{
    public static async Task<Command> RunAsync(params string[] args)
    {
        await using var process = HostProcess.Start(args);
        var code = await process.ExitCodeAsync();
        return new Command(code, string.Join('\n', process.Output), process.Errors);
    }

    /// <summary>The setting that names a database file.</summary>
    public static string Database(string file) => $"--Storage:ConnectionString=Data Source={file}";
}
