namespace Samverkan.Host.Accounts;

/// <summary>Who may read, and what those who write may ask.</summary>
internal sealed record AccountSettings
{
    /// <summary>Whether the register is read without signing in: Api:AnonymousRead.</summary>
    public bool AnonymousRead { get; init; } = true;

    /// <summary>What a question of an editor or an administrator may cost, where others may ask less: Api:EditorCost.</summary>
    public double EditorCost { get; init; } = 20_000;

    /// <summary>How often it is looked whether the tokens of those who listen to events still count: Api:CheckInterval.</summary>
    public TimeSpan CheckInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <exception cref="StartFault">A setting means nothing.</exception>
    public static AccountSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Api");
        var standard = new AccountSettings();
        return new()
        {
            AnonymousRead = Read(section, nameof(AnonymousRead), "true or false", standard.AnonymousRead, _ => true),
            EditorCost = Read(section, nameof(EditorCost), "a number, zero or more", standard.EditorCost, cost => cost >= 0),
            CheckInterval = Read(section, nameof(CheckInterval), "a time above nothing, such as 00:00:10", standard.CheckInterval, time => time > TimeSpan.Zero),
        };
    }

    private static T Read<T>(IConfigurationSection section, string name, string kind, T standard, Func<T, bool> isGood)
    {
        try
        {
            if (section.GetValue(name, standard) is { } value && isGood(value)) return value;
        }
        catch (InvalidOperationException)
        {
            // Told below.
        }

        throw new StartFault($"The setting {section.Path}:{name} is '{section[name]}'. Write {kind}.");
    }
}
