using System.Globalization;
using Microsoft.IdentityModel.Tokens;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>The section Authentication:Jwt of the settings: whose tokens are taken beside the register's own, and what their claims mean.</summary>
internal sealed record JwtSettings
{
    public const string Section = "Authentication:Jwt";

    /// <summary>With a secret that signer and host share, or with none, anybody who has the public key could sign.</summary>
    private static readonly string[] known =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Who signs them, exactly as the claim iss has it.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>For whom they are made, exactly as the claim aud has it.</summary>
    public string Audience { get; init; } = "";

    /// <summary>The issuer's public keys, a JSON Web Key Set; a relative path starts at the content root. Without it they are asked for at <see cref="MetadataAddress"/>.</summary>
    public string? KeysFile { get; init; }

    /// <summary>Where the issuer says where its keys are; the usual place beneath <see cref="Issuer"/> when left out.</summary>
    public string? MetadataAddress { get; init; }

    /// <summary>How they may be signed, with commas between.</summary>
    public string Algorithms { get; init; } = "RS256,PS256,ES256";

    /// <summary>How far the clocks may differ; a minute at most.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The claim with the account: an opaque name, never an e-mail address (INV-10).</summary>
    public string AccountClaim { get; init; } = "sub";

    /// <summary>The claim with one or more roles.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>The claim with the organization.</summary>
    public string OrganizationClaim { get; init; } = "organization";

    /// <summary>What the issuer's roles are here; reader, editor and administrator stand for themselves when there are none.</summary>
    public Dictionary<string, string> Roles { get; init; } = [];

    /// <summary>The keys of the organizations that the issuer names otherwise.</summary>
    public Dictionary<string, string> Organizations { get; init; } = [];

    public IReadOnlyList<string> AlgorithmList => Algorithms.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public Uri Metadata => new(MetadataAddress ?? Issuer.TrimEnd('/') + "/.well-known/openid-configuration");

    /// <summary>The role that one of the issuer's stands for; null when it stands for none.</summary>
    public AccountRole? RoleOf(string value)
        => Roles.Count > 0 ? Roles.TryGetValue(value, out var mapped) ? Named(mapped) : null : Named(value);

    /// <returns>Null when the section says nothing: then only the register's own tokens are taken.</returns>
    /// <exception cref="StartFault">With everything that is wrong.</exception>
    public static JwtSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists()) return null;

        var faults = new List<string>();
        foreach (var child in section.GetChildren().Where(child => !Names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            faults.Add($"There is no setting {child.Path}. In {Section} there are {string.Join(", ", Names)}.");
        if (section[nameof(ClockSkew)] is { } skew && !(TimeSpan.TryParse(skew, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero && time <= TimeSpan.FromSeconds(60)))
            throw new StartFault($"The setting {Section}:{nameof(ClockSkew)} is '{skew}'. Write 00:01:00 or less.");

        var settings = section.Get<JwtSettings>() ?? new();
        faults.AddRange(settings.Faults());
        return faults.Count == 0 ? settings : throw new StartFault(string.Join('\n', faults));
    }

    private IEnumerable<string> Faults()
    {
        if (Issuer is "") yield return $"The setting {Section}:{nameof(Issuer)} is missing: who signs the tokens, as their claim iss has it.";
        if (Audience is "") yield return $"The setting {Section}:{nameof(Audience)} is missing: for whom the tokens are made, as their claim aud has it.";
        if (AlgorithmList is []) yield return $"The setting {Section}:{nameof(Algorithms)} is empty. Write some of {string.Join(", ", known)}.";
        foreach (var algorithm in AlgorithmList.Except(known))
            yield return $"The setting {Section}:{nameof(Algorithms)} holds '{algorithm}'. Write some of {string.Join(", ", known)}: only with these can nobody sign but the issuer.";
        foreach (var (value, role) in Roles.Where(role => Named(role.Value) is null))
            yield return $"The setting {Section}:{nameof(Roles)}:{value} is '{role}'. Write reader, editor or administrator.";
        if (KeysFile is not null || Issuer is "") yield break;

        var address = MetadataAddress ?? Issuer;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
            yield return $"The setting {Section}:{(MetadataAddress is null ? nameof(Issuer) : nameof(MetadataAddress))} is '{address}'. Write an address that begins with https://, or name the issuer's keys with {Section}:{nameof(KeysFile)}.";
    }

    private static string[] Names { get; } = [.. typeof(JwtSettings).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    private static AccountRole? Named(string name) => name switch
    {
        "reader" => AccountRole.Reader,
        "editor" => AccountRole.Editor,
        "administrator" => AccountRole.Administrator,
        _ => null,
    };
}
