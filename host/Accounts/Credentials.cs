using System.Net.Http.Headers;
using Microsoft.Extensions.Primitives;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Accounts;

/// <summary>Whom a credential lets in, or why it lets in nobody.</summary>
internal sealed record Credential
{
    /// <summary>Null when it lets in nobody.</summary>
    public Caller? Caller { get; init; }

    /// <summary>Why it lets in nobody: for the log, with nothing of what came.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether it could not be found out, because the issuer of tokens does not answer.</summary>
    public bool IsUnknown { get; init; }

    public static Credential Of(Caller caller) => new() { Caller = caller };

    public static Credential Refused(string reason) => new() { Reason = reason };
}

/// <summary>Reads what a client says to prove who it is: <c>Bearer</c> and one token, and nothing else.</summary>
internal sealed partial class Credentials(Tokens tokens, TimeProvider clock, IServiceProvider services, ILogger<Credentials> log)
{
    private const string Scheme = "Bearer";
    private const int LongestToken = 16 * 1024;

    private readonly JwtTokens? jwt = services.GetService<JwtTokens>();

    /// <param name="header">The values of Authorization; one of them at least.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    public async Task<Credential> ReadAsync(StringValues header, CancellationToken cancellationToken)
    {
        if (header.Count != 1) return Credential.Refused("several credentials");
        if (!AuthenticationHeaderValue.TryParse(header[0], out var credential)) return Credential.Refused("malformed");
        if (!credential.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase)) return Credential.Refused("another scheme than Bearer");
        return credential.Parameter is { Length: > 0 and <= LongestToken } text && text.All(IsOfToken) ? await CheckAsync(text, cancellationToken) : Credential.Refused("malformed");
    }

    private async Task<Credential> CheckAsync(string text, CancellationToken cancellationToken)
    {
        if (!text.StartsWith(Tokens.Prefix, StringComparison.Ordinal)) return jwt is null ? Credential.Refused("no token of the register") : await CheckAsync(jwt, text, cancellationToken);
        if (await tokens.FindAsync(text, cancellationToken) is not { } token) return Credential.Refused("unknown token");
        if (token.RefusalAt(clock.GetUtcNow()) is { } refusal) return Credential.Refused($"token {token.Id} of {token.Account} is {refusal}");

        await tokens.UsedAsync(token, cancellationToken);
        return Credential.Of(token.Caller);
    }

    private async Task<Credential> CheckAsync(JwtTokens jwt, string text, CancellationToken cancellationToken)
    {
        try
        {
            return await jwt.CheckAsync(text, cancellationToken);
        }
        catch (InvalidOperationException fault)
        {
            NoKeys(fault);
            return new Credential { IsUnknown = true };
        }
    }

    /// <summary>RFC 6750, section 2.1.</summary>
    private static bool IsOfToken(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_' or '~' or '+' or '/' or '=';

    [LoggerMessage(22, LogLevel.Error, "The issuer of tokens cannot be asked for its keys, so nobody is let in with its tokens")]
    private partial void NoKeys(Exception fault);
}
