using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Durability;

/// <summary>What a database file holds of the organizations that the clients have written, read from outside the program.</summary>
internal static class WrittenOrganizations
{
    /// <summary>The keys of those that are there with all that belongs to them. Fails when one is there by half, or the file is not whole.</summary>
    public static async Task<IReadOnlyCollection<string>> InAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        Assert.Equal(["ok"], await ColumnAsync(connection, "PRAGMA integrity_check"));

        // The record, its version, its change, its row, its name, its citation, its place in the search: all of them or none.
        var records = await ColumnAsync(connection, "SELECT \"key\" FROM kernel_record WHERE \"key\" LIKE 'org/storm-%' ORDER BY \"key\"");
        foreach (var part in (string[])
        [
            "SELECT r.\"key\" FROM kernel_version v JOIN kernel_record r ON r.id = v.record_id WHERE r.\"key\" LIKE 'org/storm-%' AND v.version = 1 ORDER BY r.\"key\"",
            "SELECT r.\"key\" FROM kernel_version v JOIN kernel_record r ON r.id = v.record_id JOIN kernel_change c ON c.number = v.change WHERE r.\"key\" LIKE 'org/storm-%' AND c.account = 'storm' ORDER BY r.\"key\"",
            "SELECT \"key\" FROM stakeholders_stakeholder WHERE \"key\" LIKE 'org/storm-%' ORDER BY \"key\"",
            "SELECT s.\"key\" FROM stakeholders_name n JOIN stakeholders_stakeholder s ON s.id = n.stakeholder_id WHERE s.\"key\" LIKE 'org/storm-%' ORDER BY s.\"key\"",
            "SELECT s.\"key\" FROM stakeholders_citation c JOIN stakeholders_stakeholder s ON s.id = c.record_id WHERE s.\"key\" LIKE 'org/storm-%' ORDER BY s.\"key\"",
            "SELECT s.\"key\" FROM kernel_search_entry e JOIN stakeholders_stakeholder s ON s.id = e.record_id WHERE s.\"key\" LIKE 'org/storm-%' ORDER BY s.\"key\"",
        ])
        {
            Assert.Equal(records, await ColumnAsync(connection, part));
        }

        // No change without what it changed, and none missing between two others.
        Assert.Equal(["0"], await ColumnAsync(connection, "SELECT CAST(COUNT(*) AS TEXT) FROM kernel_change WHERE number NOT IN (SELECT change FROM kernel_version)"));
        Assert.Equal(["1"], await ColumnAsync(connection, "SELECT CAST(COUNT(*) = MAX(number) AS TEXT) FROM kernel_change"));
        return records.ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<List<string>> ColumnAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }
}
