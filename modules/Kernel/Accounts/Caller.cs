using System.Security.Claims;

namespace Samverkan.Kernel.Accounts;

/// <summary>Who asks or changes something. Accounts belong to organizations; the register knows no persons (P7).</summary>
/// <param name="Account">The account's name; empty for somebody who has not signed in.</param>
/// <param name="Role">What the account may do.</param>
/// <param name="Organization">The key of the organization that the account belongs to, for example org/kommun-2309; null when it belongs to none.</param>
public sealed record Caller(string Account, AccountRole Role, string? Organization)
{
    /// <summary>The type of the claim that holds the organization's key.</summary>
    public const string OrganizationClaim = "organization";

    /// <summary>Somebody who has not signed in.</summary>
    public static Caller Anonymous { get; } = new("", AccountRole.Anonymous, null);

    /// <summary>The program itself, when it loads the data that it comes with.</summary>
    public static Caller Register { get; } = new("samverkan", AccountRole.Administrator, null);

    /// <summary>Reads the caller out of the claims of a request: name identifier, role and organization. An unknown role may only read.</summary>
    /// <param name="user">Of the request.</param>
    public static Caller Of(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true } identity) return Anonymous;

        var role = user.IsInRole(ClaimOf(AccountRole.Administrator)) ? AccountRole.Administrator
            : user.IsInRole(ClaimOf(AccountRole.Editor)) ? AccountRole.Editor
            : AccountRole.Reader;
        return new(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? identity.Name ?? "", role, user.FindFirstValue(OrganizationClaim));
    }

    /// <summary>The value of the role's claim.</summary>
    /// <param name="role">Of an account.</param>
    public static string ClaimOf(AccountRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The caller as the user of a request, with the claims that <see cref="Of"/> reads.</summary>
    /// <param name="scheme">How the caller has signed in.</param>
    public ClaimsPrincipal ToUser(string scheme)
    {
        var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, Account), new(ClaimTypes.Role, ClaimOf(Role)) };
        if (Organization is not null) claims.Add(new(OrganizationClaim, Organization));
        return new(new ClaimsIdentity(claims, scheme));
    }
}

/// <summary>What an account may do (roll).</summary>
public enum AccountRole
{
    /// <summary>Nobody has signed in (ej inloggad).</summary>
    [GraphQLIgnore]
    Anonymous,

    /// <summary>May read (läsare).</summary>
    Reader,

    /// <summary>May also change what belongs to the own organization, and what it convenes or answers for (redaktör).</summary>
    Editor,

    /// <summary>May change everything (administratör).</summary>
    Administrator,
}
