using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>What has been done to the register, by whom and why.</summary>
[QueryType]
internal static class ChangeQueries
{
    private static readonly SortDefinition<ChangeRow> LatestFirst = new SortDefinition<ChangeRow>([]).AddDescending(change => change.Number);

    /// <summary>All changes of the register (ändringslogg), the latest first. For administrators.</summary>
    /// <param name="account">Only those of one account (konto).</param>
    /// <param name="since">Only those recorded then or later (sedan), in UTC.</param>
    /// <param name="paging">25 at a time, 100 at most.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging(ConnectionName = "RecordedChanges"), Authorize(Policies.Administrator)]
    public static async Task<Connection<RecordedChange>> GetChangesAsync(
        string? account, DateTimeOffset? since, PagingArguments paging, KernelDb db, CancellationToken cancellationToken)
    {
        var from = since?.ToUnixTimeMilliseconds() ?? 0;
        var rows = db.Set<ChangeRow>().AsNoTracking().Where(change => change.RecordedAt >= from && (account == null || change.Account == account));
        return (await new SortedQuery<ChangeRow>(rows, LatestFirst).ToPageAsync(
            paging,
            change => new RecordedChange
            {
                Number = (int)change.Number,
                Recorded = change.RecordedAt,
                Account = change.Account,
                RoleName = change.Role,
                Organization = change.Organization,
                Command = change.Command,
                Reason = change.Reason,
            },
            cancellationToken)).ToConnection();
    }
}

/// <summary>One change of the register, of one record or of many (ändring).</summary>
public sealed record RecordedChange
{
    /// <summary>Counted from 1 without gaps (löpnummer).</summary>
    public required int Number { get; init; }

    /// <summary>In UTC, in milliseconds since 1970; shown as recordedAt.</summary>
    [GraphQLIgnore]
    public required long Recorded { get; init; }

    /// <summary>When it was recorded (registrerad), in UTC.</summary>
    public DateTimeOffset RecordedAt => DateTimeOffset.FromUnixTimeMilliseconds(Recorded);

    /// <summary>The account that made it (konto).</summary>
    public required string Account { get; init; }

    /// <summary>What the account could do then; shown as role.</summary>
    [GraphQLIgnore]
    public required string RoleName { get; init; }

    /// <summary>What the account could do then (roll).</summary>
    public AccountRole Role => Enum.Parse<AccountRole>(RoleName, ignoreCase: true);

    /// <summary>The key of the organization that the account belonged to (organisation); null when to none.</summary>
    public string? Organization { get; init; }

    /// <summary>By which command (kommando), for example extendAgreement; seed and import for what came from files.</summary>
    public required string Command { get; init; }

    /// <summary>Why, in the words of who made it (motivering); null when nothing was said.</summary>
    public string? Reason { get; init; }
}

[ObjectType<RecordedChange>]
internal static class RecordedChangeNode
{
    private const int Most = 50;

    /// <summary>What it changed and is still there (poster), in the order of the keys, 50 at most.</summary>
    /// <param name="changes">That are asked about.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<NodeRef>>> GetRecordsAsync([Parent] IReadOnlyList<RecordedChange> changes, KernelDb db, CancellationToken cancellationToken)
    {
        var numbers = changes.Select(change => (long)change.Number).ToList();
        var found = await db.Set<ChangeRow>()
            .Where(change => numbers.Contains(change.Number))
            .SelectMany(
                change => db.Set<VersionRow>().Where(version => version.Change == change.Number)
                    .Join(db.Set<RecordRow>().Where(record => !record.IsRemoved), version => version.RecordId, record => record.Id, (version, record) => record)
                    .OrderBy(record => record.Key).Take(Most),
                (change, record) => new { change.Number, record.Key, record.Type, record.Id })
            .ToListAsync(cancellationToken);
        var records = found.OrderBy(each => each.Key, StringComparer.Ordinal).ToLookup(each => each.Number, each => new NodeRef(each.Type, each.Id));
        return [.. numbers.Select(number => (IReadOnlyList<NodeRef>)[.. records[number]])];
    }
}
