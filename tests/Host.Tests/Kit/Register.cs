using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Kit;

/// <summary>A register's file, looked at from outside the program.</summary>
internal static class Register
{
    /// <summary>How many rows each table of the modules has. The tables that EF Core and the kernel keep for themselves are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> CountsAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        await connection.OpenAsync();
        Assert.Equal("ok", await AskAsync(connection, "PRAGMA integrity_check"));

        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in await TablesAsync(connection))
            counts[table] = (long)(await AskAsync(connection, $"SELECT count(*) FROM \"{table}\""))!;
        return counts;
    }

    /// <summary>The modules' tables.</summary>
    public static async Task<IReadOnlyList<string>> TablesAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_!_%' ESCAPE '!' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }

    private static async Task<object?> AskAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the file's own list of tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
