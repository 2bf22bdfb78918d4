namespace Samverkan.Host.Accounts;

/// <summary>Who may read, and what those who write may ask.</summary>
internal sealed record AccountSettings
{
    /// <summary>Whether the register is read without signing in: Api:AnonymousRead.</summary>
    public bool AnonymousRead { get; init; } = true;

    /// <summary>What a question of an editor or an administrator may cost, where others may ask less: Api:EditorCost.</summary>
    public double EditorCost { get; init; } = 20_000;

    /// <exception cref="StartFault">A setting means nothing.</exception>
    public static AccountSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Api");
        return new()
        {
            AnonymousRead = Read(section, nameof(AnonymousRead), "true or false", defaultValue: true),
            EditorCost = Read(section, nameof(EditorCost), "a number", 20_000d),
        };
    }

    private static T Read<T>(IConfigurationSection section, string name, string kind, T defaultValue)
    {
        try
        {
            return section.GetValue(name, defaultValue)!;
        }
        catch (InvalidOperationException)
        {
            throw new StartFault($"The setting {section.Path}:{name} is '{section[name]}'. Write {kind}.");
        }
    }
}
