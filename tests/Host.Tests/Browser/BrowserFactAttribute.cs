using Samverkan.Host.Tests.Graph;

namespace Samverkan.Host.Tests.Browser;

/// <summary>A test that needs node, the IDE's files and a Chromium. Skipped with the reason where one is missing; in CI it runs whatever is missing, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") return;
        Skip = (NodeFactAttribute.Missing
            ?? (Browser is null ? "No Chromium is installed here; CHROMIUM may name one." : null)
            ?? (File.Exists(Path.Combine(AppContext.BaseDirectory, "ide", "index.html")) ? null : "The IDE's files were not fetched: npm ci in the folder host/ide."))!;
    }

    /// <summary>The browser's program, named by the variable CHROMIUM or found on the search path.</summary>
    public static string? Browser { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in names
        let file = Path.Combine(folder, name)
        where File.Exists(file)
        select file).FirstOrDefault();
}
