namespace Samverkan.Host.Exports;

/// <summary>What the files that readers take home say of themselves, and how many are made at once.</summary>
internal sealed record ExportSettings
{
    public const string Section = "Exports";

    /// <summary>Whose register it is.</summary>
    public string Source { get; init; } = "Samverkan";

    /// <summary>Under which terms the data may be used.</summary>
    public string Licence { get; init; } = "CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/deed.sv)";

    /// <summary>How many files are written at once; who comes after them waits.</summary>
    public int MostAtOnce { get; init; } = 4;

    /// <summary>How many wait; who comes after them is sent away.</summary>
    public int MostWaiting { get; init; } = 16;

    /// <summary>How long a file may take: it keeps one snapshot of the register as long.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <exception cref="StartFault">A value means nothing.</exception>
    public static ExportSettings Read(IConfiguration configuration)
    {
        ExportSettings settings;
        try
        {
            settings = configuration.GetSection(Section).Get<ExportSettings>(options => options.ErrorOnUnknownConfiguration = true) ?? new ExportSettings();
        }
        catch (InvalidOperationException fault)
        {
            throw new StartFault($"The settings of {Section} cannot be read: {fault.Message}");
        }

        if (settings.MostAtOnce < 1) throw new StartFault($"The setting {Section}:MostAtOnce is {settings.MostAtOnce}. Write how many files are made at once, one or more.");
        if (settings.MostWaiting < 0) throw new StartFault($"The setting {Section}:MostWaiting is {settings.MostWaiting}. Write how many may wait, or 0.");
        if (settings.Timeout <= TimeSpan.Zero) throw new StartFault($"The setting {Section}:Timeout is {settings.Timeout}. Write a time above nothing, such as 00:05:00.");
        if (OneLine(settings.Source) is false || OneLine(settings.Licence) is false) throw new StartFault($"The settings {Section}:Source and {Section}:Licence are one line each, and not empty.");
        return settings;
    }

    private static bool OneLine(string text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);
}
