using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Samverkan.Host.Accounts;

/// <summary>The public keys of the issuer that the settings name: out of a file, or asked for at its address. What a token itself says of where its key is counts for nothing.</summary>
internal sealed class IssuerKeys
{
    private const int SmallestRsa = 2048;
    private const int LargestDocument = 1024 * 1024;

    private readonly IReadOnlyList<SecurityKey>? fromFile;
    private readonly ConfigurationManager<OpenIdConnectConfiguration>? issuer;

    /// <exception cref="StartFault">The file holds no keys that can be used.</exception>
    public IssuerKeys(JwtSettings settings, string contentRoot)
    {
        if (settings.KeysFile is { } file)
        {
            fromFile = Read(Path.GetFullPath(file, contentRoot));
            return;
        }

        var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = LargestDocument };
        issuer = new(settings.Metadata.AbsoluteUri, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(client) { RequireHttps = !settings.Metadata.IsLoopback });
    }

    /// <summary>Those that can have signed a token with this kid; all of them for a token that names none.</summary>
    /// <exception cref="InvalidOperationException">The issuer cannot be asked.</exception>
    public async Task<IReadOnlyList<SecurityKey>> OfAsync(string? kid, CancellationToken cancellationToken)
    {
        var found = Of(kid, fromFile ?? await AskAsync(cancellationToken));
        if (found is not [] || issuer is null) return found;

        // The issuer may have taken a new key into use. How often it is asked is bounded by the manager itself.
        issuer.RequestRefresh();
        return Of(kid, await AskAsync(cancellationToken));
    }

    private async Task<IEnumerable<SecurityKey>> AskAsync(CancellationToken cancellationToken) => (await issuer!.GetConfigurationAsync(cancellationToken)).SigningKeys;

    private static List<SecurityKey> Of(string? kid, IEnumerable<SecurityKey> keys)
        => [.. keys.Where(key => key is not SymmetricSecurityKey && (string.IsNullOrEmpty(kid) || key.KeyId == kid))];

    private static List<SecurityKey> Read(string file)
    {
        try
        {
            var set = new JsonWebKeySet(File.ReadAllText(file));
            if (set.Keys.Any(key => key.HasPrivateKey || key.Kty == JsonWebAlgorithmsKeyTypes.Octet)) throw Wrong(file, "holds a secret. Leave only public keys there");
            var keys = set.GetSigningKeys().Where(key => key is not RsaSecurityKey || key.KeySize >= SmallestRsa).ToList();
            return keys.Count > 0 ? keys : throw Wrong(file, $"holds no key that can be used. Write RSA keys of {SmallestRsa} bits or more, or EC keys");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or System.Text.Json.JsonException)
        {
            throw Wrong(file, "is no JSON Web Key Set that can be read");
        }
    }

    private static StartFault Wrong(string file, string how) => new($"The file {file} of the setting {JwtSettings.Section}:{nameof(JwtSettings.KeysFile)} {how}.");
}
