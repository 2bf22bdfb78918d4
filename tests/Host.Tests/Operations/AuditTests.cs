using System.Diagnostics;

namespace Samverkan.Host.Tests.Operations;

/// <summary>The step of CI that looks for known vulnerabilities: it fails where one is known, and nowhere else.</summary>
public sealed class AuditTests
{
    private const string Clean = """echo '{"auditReportVersion":2}'""";
    private const string Source = """if [ "$1" = nuget ]; then echo "E https://packages.example.org/index.json"; else echo "The given project has no vulnerable packages"; fi""";
    private const string Serves = """echo '{"@type":"VulnerabilityInfo/6.7.0"}'""";

    [LinuxFact]
    public async Task Where_nothing_is_known_it_is_content()
        => Assert.Equal(
            (0, "audit: no .NET package has a known vulnerability\naudit: no npm package of host/ide has a known vulnerability\naudit: no npm package of tests/clients has a known vulnerability\n"),
            await RunAsync(Source, Serves, Clean));

    [LinuxFact]
    public async Task A_vulnerable_NET_package_is_named_and_fails_it()
    {
        var (code, told) = await RunAsync(Source.Replace("The given project has no vulnerable packages", """Project \`X\` has the following vulnerable packages\n   [net10.0]:\n   > Leaky  1.0.0  High  https://example.org/advisory""", StringComparison.Ordinal).Replace("echo \"Project", "printf \"Project", StringComparison.Ordinal), Serves, Clean);
        Assert.Equal(1, code);
        Assert.Contains("> Leaky  1.0.0  High", told, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_vulnerable_npm_package_is_told_and_fails_it()
    {
        var (code, told) = await RunAsync(Source, Serves, $"{Clean}; echo leaky; exit 1");
        Assert.Equal(1, code);
        Assert.Contains("audit: host/ide has npm packages with known vulnerabilities:", told, StringComparison.Ordinal);
        Assert.Contains("leaky", told, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task What_cannot_be_reached_is_told_in_one_line_each_and_stops_nobody()
        => Assert.Equal(
            (0, "audit: no source of NuGet packages serves advisories here; .NET packages were not looked at\naudit: the npm registry serves no advisories here; host/ide was not looked at\naudit: the npm registry serves no advisories here; tests/clients was not looked at\n"),
            await RunAsync(Source, "exit 22", "echo 405; exit 1"));

    [LinuxFact]
    public async Task A_list_that_cannot_be_made_is_told()
        => Assert.StartsWith("audit: dotnet could not list the vulnerable packages", (await RunAsync(Source.Replace("else echo", "else exit 1; echo", StringComparison.Ordinal), Serves, Clean)).Told, StringComparison.Ordinal);

    /// <summary>Runs the step with programs in the place of those that would ask the network.</summary>
    private static async Task<(int Code, string Told)> RunAsync(string dotnet, string curl, string npm)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in (ReadOnlySpan<(string, string)>)[("dotnet", dotnet), ("curl", curl), ("npm", npm)])
        {
            File.WriteAllText(folder.File(name), $"#!/usr/bin/env bash\n{text}\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.File(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo("bash", [Path.Combine(Tree.Root, ".ci", "audit")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        using var audit = Process.Start(start)!;
        var told = await audit.StandardOutput.ReadToEndAsync();
        await audit.WaitForExitAsync();
        return (audit.ExitCode, told);
    }
}
