using System.Diagnostics;

namespace Samverkan.Host.Tests.Graph;

/// <summary>A test that needs node and npm. Skipped with the reason where they are not; in CI it runs whatever is missing, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> missing = new(Prepare);

    public NodeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true") Skip = Missing!;
    }

    /// <summary>Why such a test cannot run here; null when it can.</summary>
    public static string? Missing => missing.Value;

    public static string Folder => Path.Combine(Tree.Root, "tests", "clients");

    /// <summary>Runs a program in the folder of the clients and gives its exit code and all it wrote.</summary>
    public static async Task<(int Code, string Output)> RunAsync(string program, string[] args, string input = "")
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Whether what npm has written down is at least as new as what is to be installed.</summary>
    private static bool IsInstalled()
    {
        var installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        return File.Exists(installed) && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private static string? Prepare()
    {
        try
        {
            if (RunAsync("node", ["--version"]).GetAwaiter().GetResult().Code != 0) return "node does not run here.";
            if (IsInstalled()) return null;
            return RunAsync("npm", ["ci", "--no-audit", "--no-fund"]).GetAwaiter().GetResult() is { Code: not 0 } fault
                ? $"npm ci in tests/clients failed: {fault.Output}"
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "node and npm are not installed here.";
        }
    }
}
