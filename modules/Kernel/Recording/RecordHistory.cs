using System.Security.Claims;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Kernel.Recording;

/// <summary>What has happened to a record, and which version it has.</summary>
[ExtendObjectType(typeof(IRecorded))]
internal static class RecordHistory
{
    /// <summary>How many times it has been written (version): what a change must name. 0 for what was never recorded by itself.</summary>
    /// <param name="records">That are asked about.</param>
    /// <param name="versions">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<int>> GetVersionAsync([Parent] IReadOnlyList<IRecorded> records, VersionQueries versions, CancellationToken cancellationToken)
        => [.. (await versions.HeadsAsync(records, cancellationToken)).Select(head => head?.Version ?? 0)];

    /// <summary>When it was recorded first (registrerad), in UTC.</summary>
    /// <param name="records">That are asked about.</param>
    /// <param name="versions">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateTimeOffset?>> GetCreatedAtAsync([Parent] IReadOnlyList<IRecorded> records, VersionQueries versions, CancellationToken cancellationToken)
        => [.. (await versions.HeadsAsync(records, cancellationToken)).Select(head => head is null ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeMilliseconds(head.CreatedAt))];

    /// <summary>When it was changed last (ändrad), in UTC.</summary>
    /// <param name="records">That are asked about.</param>
    /// <param name="versions">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateTimeOffset?>> GetUpdatedAtAsync([Parent] IReadOnlyList<IRecorded> records, VersionQueries versions, CancellationToken cancellationToken)
        => [.. (await versions.HeadsAsync(records, cancellationToken)).Select(head => head is null ? (DateTimeOffset?)null : DateTimeOffset.FromUnixTimeMilliseconds(head.UpdatedAt))];

    /// <summary>Its versions (historik), the latest first. Nothing that was recorded is ever lost.</summary>
    /// <param name="record">That is asked about.</param>
    /// <param name="paging">Which of them.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="versions">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UsePaging(ConnectionName = "History")]
    public static async Task<Connection<RecordVersion>> GetHistoryAsync(
        [Parent] IRecorded record, PagingArguments paging, ClaimsPrincipal user, VersionQueries versions, CancellationToken cancellationToken)
    {
        var page = (await versions.OfAsync(record.RecordId, Caller.Of(user), cancellationToken)).Page(paging, version => $"{version.Version}");
        return new Connection<RecordVersion> { Edges = page.Edges, PageInfo = page.PageInfo, TotalCount = page.TotalCount };
    }
}

/// <summary>A record as it was after one change (version).</summary>
public sealed record RecordVersion
{
    /// <summary>Counted from 1 (version).</summary>
    public required int Version { get; init; }

    /// <summary>When it was recorded (registrerad), in UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>By which command (kommando), for example extendAgreement; seed and import for what came from files.</summary>
    public required string Command { get; init; }

    /// <summary>Why, in the words of who changed it (motivering); null when nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>The account that changed it (konto); null for those who may not know: administrators and the account itself do.</summary>
    public string? Account { get; init; }

    /// <summary>What the account could do then (roll).</summary>
    public required AccountRole Role { get; init; }

    /// <summary>The key of the organization that the account belonged to (organisation), for example org/kommun-2309; null when to none.</summary>
    public string? Organization { get; init; }

    /// <summary>Whether it was removed by this change (borttagen).</summary>
    public required bool IsRemoved { get; init; }

    /// <summary>What became other than it was (ändringar), by the members of its document.</summary>
    public required IReadOnlyList<MemberChange> Changes { get; init; }

    /// <summary>The whole document after the change, as JSON in the form of the files (dokument); null when it was removed.</summary>
    public string? Document { get; init; }
}

/// <summary>That a member of a record's document became another one (ändring).</summary>
/// <param name="Member">Its name in the files (uppgift), for example period.</param>
/// <param name="Before">As JSON (före); null when there was none.</param>
/// <param name="After">As JSON (efter); null when there is none any more.</param>
public sealed record MemberChange(string Member, string? Before, string? After);
