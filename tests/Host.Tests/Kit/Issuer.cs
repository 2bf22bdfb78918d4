using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Kit;

/// <summary>Somebody who signs JSON Web Tokens, well or badly. Made by hand, so that it can do what no library lets one do.</summary>
internal sealed class Issuer : IDisposable
{
    public const string Name = "https://issuer.example.org";
    public const string Audience = "samverkan";
    public const string Kid = "key-1";

    public RSA Key { get; } = RSA.Create(2048);

    /// <summary>The public key as a JSON Web Key Set.</summary>
    public string KeySet(string kid = Kid)
    {
        var key = Key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid, n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) } } });
    }

    /// <summary>Good claims, changed and added to; a null takes one away.</summary>
    public static Dictionary<string, object> Claims(params (string Name, object? Value)[] changes)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object> { ["iss"] = Name, ["aud"] = Audience, ["sub"] = "a-7f3e", ["nbf"] = now - 10, ["exp"] = now + 600 };
        foreach (var (name, value) in changes)
        {
            if (value is null) claims.Remove(name);
            else claims[name] = value;
        }

        return claims;
    }

    /// <summary>Signs as it should be done.</summary>
    public string Sign(Dictionary<string, object> claims, string? kid = Kid, RSA? key = null, params (string Name, object Value)[] header)
    {
        var head = new Dictionary<string, object> { ["alg"] = "RS256", ["typ"] = "JWT" };
        if (kid is not null) head["kid"] = kid;
        foreach (var (name, value) in header) head[name] = value;
        return With(head, claims, text => (key ?? Key).SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    /// <summary>Any header and any signature.</summary>
    public static string With(Dictionary<string, object> header, Dictionary<string, object> claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header))}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        return $"{text}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    public void Dispose() => Key.Dispose();
}
