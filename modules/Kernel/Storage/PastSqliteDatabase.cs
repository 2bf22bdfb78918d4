using Microsoft.Data.Sqlite;

namespace Samverkan.Kernel.Storage;

/// <summary>A file that holds the register as it was after one of its changes. It is made for those who ask, and goes with the program.</summary>
internal static class PastSqliteDatabase
{
    private const string Tables = """
        SELECT sql FROM now.sqlite_master
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE '\_\_search\_word\_%' ESCAPE '\'
        ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END
        """;

    private const string Copy = """
        INSERT INTO main.kernel_register SELECT * FROM now.kernel_register;
        INSERT INTO main.kernel_change SELECT * FROM now.kernel_change WHERE number <= @change;
        INSERT INTO main.kernel_version SELECT * FROM now.kernel_version WHERE "change" <= @change;
        INSERT INTO main.kernel_record (id, "key", type, collection, whole, version, created_at, updated_at, document, is_removed)
        SELECT r.id, r."key", r.type, r.collection, r.whole, v.version, r.created_at, c.recorded_at, CASE WHEN r.collection IS NULL THEN NULL ELSE v.document END, v.document IS NULL
        FROM now.kernel_record r
        JOIN main.kernel_version v ON v.record_id = r.id AND v.version = (SELECT max(version) FROM main.kernel_version WHERE record_id = r.id)
        JOIN main.kernel_change c ON c.number = v."change";
        """;

    /// <summary>Makes the file with the tables of the register, and its records and versions of that time; the modules' rows are not in it yet.</summary>
    public static async Task<string> CreateAsync(string register, long change, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("samverkan-past-").FullName, "register.db");
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ATTACH @register AS now;", cancellationToken, ("@register", register));
        foreach (var sql in await TextsAsync(connection, cancellationToken)) await RunAsync(connection, sql, cancellationToken);
        await RunAsync(connection, Copy, cancellationToken, ("@change", change));
        return file;
    }

    private static async Task<List<string>> TextsAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Tables;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the register's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
