namespace Samverkan.Host.Tests.Exports;

/// <summary>A test that needs LibreOffice Calc. Skipped with the reason where it is missing; in CI it runs whatever is missing, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") return;
        Skip = (Office is null ? "No LibreOffice is installed here: soffice is not on the search path." : null)!;
    }

    /// <summary>The program, found on the search path.</summary>
    public static string? Office { get; } = (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        let file = Path.Combine(folder, "soffice")
        where File.Exists(file)
        select file).FirstOrDefault();
}
