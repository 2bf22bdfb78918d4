using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>Takes the JSON Web Tokens of one OpenID Connect issuer: signed by it, for this register, now, in a way that only it can sign.</summary>
internal sealed class JwtTokens(JwtSettings settings, IssuerKeys keys)
{
    private const int LongestAccount = 200;

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <param name="text">As it came.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <exception cref="InvalidOperationException">The issuer cannot be asked for its keys.</exception>
    public async Task<Credential> CheckAsync(string text, CancellationToken cancellationToken)
    {
        if (!handler.CanReadToken(text)) return Credential.Refused("no token that can be read");
        string kid;
        try
        {
            kid = handler.ReadJsonWebToken(text).Kid;
        }
        catch (ArgumentException)
        {
            return Credential.Refused("no token that can be read");
        }

        var signers = await keys.OfAsync(kid, cancellationToken);
        var result = await handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = settings.Issuer,
            ValidAudience = settings.Audience,
            ValidAlgorithms = settings.AlgorithmList,
            IssuerSigningKeyResolver = (_, _, _, _) => signers,
            TryAllIssuerSigningKeys = false,
            ClockSkew = settings.ClockSkew,
        });
        return result.IsValid ? Of(result.ClaimsIdentity) : Credential.Refused(ReasonOf(result.Exception));
    }

    private Credential Of(ClaimsIdentity claims)
    {
        var account = claims.FindFirst(settings.AccountClaim)?.Value ?? "";
        if (account.Length is 0 or > LongestAccount || account.Any(char.IsControl) || account == Caller.Register.Account) return Credential.Refused($"JWT without an account in {settings.AccountClaim}");
        if (AccountName.PersonalFaultOf(account) is not null) return Credential.Refused($"JWT whose {settings.AccountClaim} leads to a person (INV-10)");

        var role = claims.FindAll(settings.RoleClaim).Max(claim => settings.RoleOf(claim.Value)) ?? AccountRole.Reader;
        return Credential.Of(new Caller(account, role, OrganizationOf(claims)));
    }

    /// <summary>Who names several writes for none of them: a change has one organization behind it.</summary>
    private string? OrganizationOf(ClaimsIdentity claims)
    {
        if (claims.FindAll(settings.OrganizationClaim).Select(claim => claim.Value).Distinct().ToList() is not [var value]) return null;
        return settings.Organizations.GetValueOrDefault(value) ?? (value.StartsWith("org/", StringComparison.Ordinal) ? value : null);
    }

    private static string ReasonOf(Exception fault) => "JWT " + fault switch
    {
        SecurityTokenExpiredException => "that has expired",
        SecurityTokenNotYetValidException => "that is not valid yet",
        SecurityTokenNoExpirationException => "without an end",
        SecurityTokenInvalidLifetimeException => "with an impossible lifetime",
        SecurityTokenInvalidIssuerException => "of another issuer",
        SecurityTokenInvalidAudienceException => "for another audience",
        SecurityTokenInvalidAlgorithmException => "with an algorithm that is not taken",
        SecurityTokenSignatureKeyNotFoundException => "of an unknown key",
        SecurityTokenInvalidSignatureException => "with a wrong signature",
        _ => "that cannot be read",
    };
}
