using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Accounts;

/// <summary>The tokens that the register itself has given out.</summary>
/// <remarks>Each call has a session of its own: who asks is known before the operation begins, and a revoked token is revoked for what comes next.</remarks>
public sealed class Tokens(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>With which each token begins, so that one that lies about is known for what it is.</summary>
    public const string Prefix = "samv_";

    private const int SecretBytes = 32;
    private readonly ConcurrentDictionary<long, DateOnly> used = [];

    /// <summary>Makes a token.</summary>
    /// <param name="caller">Whom it stands for.</param>
    /// <param name="expires">The first moment at which it no longer counts; null for none.</param>
    /// <param name="cancellationToken">Before it is written.</param>
    /// <returns>Its text, which nobody can read again, and what the register keeps of it.</returns>
    /// <exception cref="ArgumentException">The account's name is none (INV-10), or the role is that of nobody.</exception>
    public async Task<(string Text, AccountToken Token)> CreateAsync(Caller caller, DateTimeOffset? expires, CancellationToken cancellationToken)
    {
        if (AccountName.FaultOf(caller.Account) is { } fault) throw new ArgumentException(fault, nameof(caller));
        if (caller.Role == AccountRole.Anonymous) throw new ArgumentException("A token stands for somebody.", nameof(caller));

        var text = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await using var scope = scopes.CreateAsyncScope();
        var (session, db) = await WriteAsync(scope, cancellationToken);
        var token = new AccountToken
        {
            Id = 1 + (await db.Tokens.MaxAsync(each => (long?)each.Id, cancellationToken) ?? 0),
            Account = caller.Account,
            Role = caller.Role,
            Organization = caller.Organization,
            CreatedAt = clock.GetUtcNow().ToUnixTimeSeconds(),
            ExpiresAt = expires?.ToUnixTimeSeconds(),
            Hash = HashOf(text),
        };
        db.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (text, token);
    }

    /// <summary>All that were ever made, in the order of their numbers.</summary>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<IReadOnlyList<AccountToken>> ListAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KernelDb>().Tokens.AsNoTracking().OrderBy(token => token.Id).ToListAsync(cancellationToken);
    }

    /// <summary>The token with a text, whether or not it still counts; null when there is none.</summary>
    /// <param name="text">As it came.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public async Task<AccountToken?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var hash = HashOf(text);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KernelDb>().Tokens.AsNoTracking().SingleOrDefaultAsync(token => token.Hash == hash, cancellationToken);
    }

    /// <summary>Revokes a token, or all tokens of an account.</summary>
    /// <param name="accountOrId">The account's name, or the token's number.</param>
    /// <param name="cancellationToken">Before it is written.</param>
    /// <returns>Those that counted until now, and how many tokens the name or number stands for.</returns>
    public async Task<(IReadOnlyList<AccountToken> Revoked, int Known)> RevokeAsync(string accountOrId, CancellationToken cancellationToken)
    {
        long? id = long.TryParse(accountOrId, out var number) ? number : null;
        await using var scope = scopes.CreateAsyncScope();
        var (session, db) = await WriteAsync(scope, cancellationToken);
        var meant = await db.Tokens.AsNoTracking().Where(token => token.Id == id || token.Account == accountOrId).OrderBy(token => token.Id).ToListAsync(cancellationToken);
        var revoked = meant.Where(token => token.RevokedAt is null).ToList();
        var ids = revoked.ConvertAll(token => token.Id);
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        await db.Tokens.Where(token => ids.Contains(token.Id)).ExecuteUpdateAsync(token => token.SetProperty(each => each.RevokedAt, now), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (revoked, meant.Count);
    }

    /// <summary>Remembers the day on which a token was used: one write for each token and day, and none that anybody waits for in vain.</summary>
    /// <param name="token">That let somebody in.</param>
    /// <param name="cancellationToken">Before it is written.</param>
    public async Task UsedAsync(AccountToken token, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        if (token.LastUsedOn >= today || (used.TryGetValue(token.Id, out var known) && known >= today)) return;

        used[token.Id] = today;
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var (session, db) = await WriteAsync(scope, cancellationToken);
            await db.Tokens.Where(each => each.Id == token.Id).ExecuteUpdateAsync(each => each.SetProperty(row => row.LastUsedOn, today), cancellationToken);
            await session.CommitAsync(cancellationToken);
        }
        catch (Exception fault) when (scope.ServiceProvider.GetRequiredService<Database>().Explain(fault) is not null)
        {
            // A disk that is full keeps nobody from reading.
        }
    }

    private static async Task<(DbSession Session, KernelDb Db)> WriteAsync(AsyncServiceScope scope, CancellationToken cancellationToken)
    {
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(cancellationToken);
        return (session, scope.ServiceProvider.GetRequiredService<KernelDb>());
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
