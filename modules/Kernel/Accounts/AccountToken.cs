using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Kernel.Accounts;

/// <summary>What the register keeps of a token: never the token itself, only what it can be known again by.</summary>
public sealed class AccountToken
{
    /// <summary>A small number, by which people name it.</summary>
    public required long Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Account { get; init; }

    /// <summary>What it lets the account do.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>The key of the organization that the account writes for; null when it writes for none.</summary>
    public string? Organization { get; init; }

    /// <summary>In UTC, in seconds since 1970, as are the other moments.</summary>
    public required long CreatedAt { get; init; }

    /// <summary>The first moment at which it no longer counts; null when it counts until it is revoked.</summary>
    public long? ExpiresAt { get; init; }

    /// <summary>When it was revoked; null while it is not.</summary>
    public long? RevokedAt { get; init; }

    /// <summary>The last Swedish day on which it was used, no finer; null when it never was.</summary>
    public DateOnly? LastUsedOn { get; init; }

    /// <summary>SHA-256 of the token's text, in lower-case hexadecimal.</summary>
    internal string Hash { get; init; } = "";

    /// <summary>Who asks with it.</summary>
    public Caller Caller => new(Account, Role, Organization);

    /// <summary>Why it does not count at a moment (revoked, expired); null when it does.</summary>
    /// <param name="moment">That is asked about.</param>
    public string? RefusalAt(DateTimeOffset moment)
        => RevokedAt is not null ? "revoked"
            : ExpiresAt <= moment.ToUnixTimeSeconds() ? "expired"
            : null;

    internal static void Map(EntityTypeBuilder<AccountToken> token)
    {
        token.ToTable("kernel_token");
        token.Property(each => each.Id).ValueGeneratedNever();
        token.Property(each => each.Hash);
        token.Ignore(each => each.Caller);
        token.HasIndex(each => each.Hash).IsUnique();
    }
}
