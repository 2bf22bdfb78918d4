using System.Text.Json.Nodes;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>Reads versions.</summary>
internal sealed class VersionQueries(IServiceProvider services, RecordStore store)
{
    private const string OfRecord = """
        SELECT v.version, v.document, c.recorded_at, c.account, c.role, c.organization, c.command, c.reason
        FROM kernel_version v JOIN kernel_change c ON c.number = v.change WHERE v.record_id = @id ORDER BY v.version DESC
        """;

    public async Task<IReadOnlyList<RecordHead?>> HeadsAsync(IReadOnlyList<IRecorded> records, CancellationToken cancellationToken)
    {
        var found = (await store.FindAsync([.. records.Select(record => record.RecordId).Distinct()], cancellationToken)).ToDictionary(head => head.Id);
        return [.. records.Select(record => found.GetValueOrDefault(record.RecordId))];
    }

    /// <summary>All versions of a record, the latest first.</summary>
    public async Task<IReadOnlyList<RecordVersion>> OfAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        var rows = await services.CurrentSession().ReadAsync(
            OfRecord,
            row => new Row(row.GetInt32(0), Text(row, 1), row.GetInt64(2), row.GetString(3), row.GetString(4), Text(row, 5), row.GetString(6), Text(row, 7)),
            cancellationToken,
            ("@id", id));
        return [.. rows.Select((row, i) => VersionOf(row, i + 1 < rows.Count ? rows[i + 1].Document : null, caller))];
    }

    private static RecordVersion VersionOf(Row row, string? before, Caller caller) => new()
    {
        Version = row.Version,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.RecordedAt),
        Command = row.Command,
        Reason = row.Reason,
        Account = caller.Role is AccountRole.Administrator || (caller.Account.Length > 0 && caller.Account == row.Account) ? row.Account : null,
        Role = Enum.Parse<AccountRole>(row.Role, ignoreCase: true),
        Organization = row.Organization,
        IsRemoved = row.Document is null,
        Changes = [.. ChangesOf(before, row.Document)],
        Document = row.Document,
    };

    private static IEnumerable<MemberChange> ChangesOf(string? before, string? after)
    {
        JsonObject old = before is null ? [] : Documents.Read(before);
        JsonObject now = after is null ? [] : Documents.Read(after);
        foreach (var member in old.Select(each => each.Key).Union(now.Select(each => each.Key)))
        {
            if (!JsonNode.DeepEquals(old[member], now[member])) yield return new MemberChange(member, TextOf(old[member]), TextOf(now[member]));
        }
    }

    private static string? TextOf(JsonNode? node) => node is null ? null : Documents.Write(node);

    private static string? Text(System.Data.Common.DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private sealed record Row(int Version, string? Document, long RecordedAt, string Account, string Role, string? Organization, string Command, string? Reason);
}
