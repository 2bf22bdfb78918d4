using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>The tokens of an issuer: those that it has signed for this register let in, and no trick does.</summary>
public sealed class JwtTests(ClosedApp app) : IClassFixture<ClosedApp>
{
    private const string Question = "{ viewer { account role organization { key } } }";

    [Fact]
    public async Task Those_of_the_issuer_let_in_with_role_and_organization()
    {
        Assert.Equal("""{"account":"a-7f3e","role":"READER","organization":null}""", await ViewerAsync(app.Issuer.Sign(Issuer.Claims())));
        Assert.Equal(
            """{"account":"a-7f3e","role":"EDITOR","organization":{"key":"org/kommun-2309"}}""",
            await ViewerAsync(app.Issuer.Sign(Issuer.Claims(("roles", new[] { "other", "register-writers" }), ("organization", "krokom")))));
        Assert.Equal(
            """{"account":"a-7f3e","role":"ADMINISTRATOR","organization":{"key":"org/region-jh"}}""",
            await ViewerAsync(app.Issuer.Sign(Issuer.Claims(("roles", new[] { "register-writers", "register-admins" }), ("organization", "org/region-jh")), kid: null)));

        // What the issuer's roles are called is said in the settings; a name that is one here is none there. Two organizations are none.
        Assert.Equal("""{"account":"a-7f3e","role":"READER","organization":null}""", await ViewerAsync(app.Issuer.Sign(Issuer.Claims(("roles", "administrator"), ("organization", new[] { "krokom", "org/region-jh" })))));

        // The audience may be one of several, and the clocks may differ a little.
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        Assert.Contains("a-7f3e", await ViewerAsync(app.Issuer.Sign(Issuer.Claims(("aud", new[] { "other", Issuer.Audience }), ("exp", now - 20), ("nbf", now - 600)))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_others_are_refused()
    {
        using var stranger = RSA.Create(2048);
        using var elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (issuer, good, now) = (app.Issuer, Issuer.Claims(("roles", "register-admins")), DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var signed = issuer.Sign(good);
        var bad = new Dictionary<string, string>
        {
            ["alg none"] = Issuer.With(new() { ["alg"] = "none" }, good, _ => []),
            ["alg None"] = Issuer.With(new() { ["alg"] = "nOnE", ["kid"] = Issuer.Kid }, good, _ => []),
            ["no signature"] = signed[..(signed.LastIndexOf('.') + 1)],
            ["two parts"] = signed[..signed.LastIndexOf('.')],
            ["another algorithm of the same key"] = Issuer.With(new() { ["alg"] = "RS512", ["kid"] = Issuer.Kid }, good, text => issuer.Key.SignData(text, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1)),
            ["a stranger's key under the known kid"] = issuer.Sign(good, key: stranger),
            ["a stranger's key without kid"] = issuer.Sign(good, kid: null, key: stranger),
            ["an unknown kid"] = issuer.Sign(good, kid: "key-2"),
            ["a key that the token brings"] = issuer.Sign(good, "key-2", stranger, ("jwk", JsonSerializer.Deserialize<JsonElement>(JwkOf(stranger)))),
            ["a key that the token points at"] = issuer.Sign(good, "key-2", stranger, ("jku", "http://127.0.0.1:1/keys"), ("x5u", "http://127.0.0.1:1/cert")),
            ["ES256 with a key of its own"] = Issuer.With(new() { ["alg"] = "ES256", ["kid"] = Issuer.Kid }, good, text => elliptic.SignData(text, HashAlgorithmName.SHA256)),
            ["another issuer"] = issuer.Sign(Issuer.Claims(("iss", "https://elsewhere.example.org"))),
            ["an issuer that only begins so"] = issuer.Sign(Issuer.Claims(("iss", Issuer.Name + "/"))),
            ["no issuer"] = issuer.Sign(Issuer.Claims(("iss", null))),
            ["another audience"] = issuer.Sign(Issuer.Claims(("aud", "other"))),
            ["no audience"] = issuer.Sign(Issuer.Claims(("aud", null))),
            ["expired"] = issuer.Sign(Issuer.Claims(("exp", now - 90), ("nbf", now - 600))),
            ["not yet valid"] = issuer.Sign(Issuer.Claims(("nbf", now + 90))),
            ["without an end"] = issuer.Sign(Issuer.Claims(("exp", null))),
            ["without an account"] = issuer.Sign(Issuer.Claims(("sub", null))),
            ["an account that is a person's"] = issuer.Sign(Issuer.Claims(("sub", "kim@example.org"))),
            ["the program's own account"] = issuer.Sign(Issuer.Claims(("sub", "samverkan"))),
            ["changed after it was signed"] = signed.Replace(signed.Split('.')[1], issuer.Sign(Issuer.Claims(("sub", "another"))).Split('.')[1], StringComparison.Ordinal),
        };
        foreach (var (form, secret) in PublicKeyForms(issuer))
            bad[$"HS256 with the public key as {form}"] = Issuer.With(new() { ["alg"] = "HS256", ["kid"] = Issuer.Kid }, good, text => HMACSHA256.HashData(secret, text));

        foreach (var (what, token) in bad)
        {
            using var client = app.With(token);
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = Question });
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{what}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            Assert.Contains("AUTH_NOT_AUTHENTICATED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Form, byte[] Secret)> PublicKeyForms(Issuer issuer)
    {
        yield return ("PEM", Encoding.ASCII.GetBytes(issuer.Key.ExportSubjectPublicKeyInfoPem()));
        yield return ("PKCS 1 PEM", Encoding.ASCII.GetBytes(issuer.Key.ExportRSAPublicKeyPem()));
        yield return ("DER", issuer.Key.ExportSubjectPublicKeyInfo());
        yield return ("modulus", issuer.Key.ExportParameters(includePrivateParameters: false).Modulus!);
        yield return ("key set", Encoding.UTF8.GetBytes(issuer.KeySet()));
    }

    private static string JwkOf(RSA key)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new { kty = "RSA", kid = "key-2", n = System.Buffers.Text.Base64Url.EncodeToString(numbers.Modulus), e = System.Buffers.Text.Base64Url.EncodeToString(numbers.Exponent) });
    }

    private async Task<string> ViewerAsync(string token)
    {
        using var client = app.With(token);
        using var answer = await app.QueryAsync(Question, client: client);
        return answer.RootElement.GetProperty("data").GetProperty("viewer").GetRawText();
    }
}
