using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>One version that a change has made.</summary>
internal sealed record WrittenVersion(Guid Record, int Version, string? Document);

/// <summary>The changes of the register in their order. Each hash covers its change and the hash before, so that no change can be altered unseen.</summary>
public sealed class ChangeLog(IServiceProvider services, TimeProvider clock)
{
    private const string Last = "SELECT number, recorded_at, hash FROM kernel_change ORDER BY number DESC LIMIT 1";

    private const string Insert = """
        INSERT INTO kernel_change (number, recorded_at, account, role, organization, command, reason, request_id, request_hash, result, hash)
        VALUES (@number, @recorded, @account, @role, @organization, @command, @reason, @request, @requestHash, @result, @hash)
        """;

    private readonly DbSession session = services.CurrentSession();

    /// <summary>The number and moment of the change that comes now; moments are all different.</summary>
    internal async Task<(long Number, DateTimeOffset RecordedAt)> NextAsync(CancellationToken cancellationToken)
    {
        var (number, last, _) = await LastAsync(cancellationToken);
        return (number + 1, DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds())));
    }

    internal async Task WriteAsync(long number, RegisterChange change, IReadOnlyList<WrittenVersion> versions, CancellationToken cancellationToken)
    {
        var (_, _, before) = await LastAsync(cancellationToken);
        var act = change.Act;
        var recorded = change.RecordedAt.ToUnixTimeMilliseconds();
        var role = act.Caller.Role.ToString().ToLowerInvariant();
        var result = change.Records.Count > 0 ? change.Records[0].Id : (Guid?)null;
        await session.ExecuteAsync(
            Insert,
            cancellationToken,
            ("@number", number),
            ("@recorded", recorded),
            ("@account", act.Caller.Account),
            ("@role", role),
            ("@organization", (object?)act.Caller.Organization ?? DBNull.Value),
            ("@command", act.Command),
            ("@reason", (object?)act.Reason ?? DBNull.Value),
            ("@request", (object?)act.RequestId ?? DBNull.Value),
            ("@requestHash", (object?)act.RequestHash ?? DBNull.Value),
            ("@result", (object?)result ?? DBNull.Value),
            ("@hash", HashOf(before, number, recorded, [act.Caller.Account, role, act.Caller.Organization, act.Command, act.Reason], versions)));
    }

    /// <summary>Looks whether all changes and versions are as they were written.</summary>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>The number of the first change that is not; null when all are.</returns>
    public async Task<long?> FirstAlteredAsync(CancellationToken cancellationToken)
    {
        var before = "";
        var expected = 1L;
        var changes = await session.ReadAsync(
            "SELECT number, recorded_at, account, role, organization, command, reason, hash FROM kernel_change ORDER BY number",
            row => (Number: row.GetInt64(0), At: row.GetInt64(1), Words: (string?[])[row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6)], Hash: row.GetString(7)),
            cancellationToken);
        foreach (var (number, at, words, hash) in changes)
        {
            var versions = await session.ReadAsync(
                "SELECT record_id, version, document FROM kernel_version WHERE change = @change",
                row => new WrittenVersion(row.GetGuid(0), row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2)),
                cancellationToken,
                ("@change", number));
            if (number != expected++ || HashOf(before, number, at, words, versions) != hash) return number;
            before = hash;
        }

        return null;
    }

    private async Task<(long Number, long RecordedAt, string Hash)> LastAsync(CancellationToken cancellationToken)
        => (await session.ReadAsync(Last, row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2)), cancellationToken)) is [var last] ? last : (0, 0, "");

    private static string HashOf(string before, long number, long recorded, IEnumerable<string?> words, IEnumerable<WrittenVersion> versions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var word in new[] { before, number.ToString(CultureInfo.InvariantCulture), recorded.ToString(CultureInfo.InvariantCulture) }.Concat(words)) Append(hash, word);
        foreach (var version in versions.OrderBy(version => version.Record).ThenBy(version => version.Version))
        {
            Append(hash, version.Record.ToString("N"));
            Append(hash, version.Version.ToString(CultureInfo.InvariantCulture));
            Append(hash, version.Document);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // With its length in front, so that no two lists of words read alike.
    private static void Append(IncrementalHash hash, string? word)
    {
        var bytes = Encoding.UTF8.GetBytes(word ?? "");
        hash.AppendData(BitConverter.GetBytes(word is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
