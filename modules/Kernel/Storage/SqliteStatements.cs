using System.Data.Common;
using System.Globalization;

namespace Samverkan.Kernel.Storage;

/// <summary>Single statements on a connection outside of any operation.</summary>
internal static class SqliteStatements
{
    public static async Task ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The first column of the first row as text; null when there is none.</summary>
    public static async Task<string?> ScalarAsync(this DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    /// <summary>The first column of all rows.</summary>
    public static async Task<List<string>> ColumnAsync(this DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) values.Add(reader.GetString(0));
        return values;
    }

    /// <summary>All values of a column; none when there is no such table.</summary>
    public static async Task<IReadOnlyList<string>> ColumnAsync(this DbConnection connection, string table, string column, CancellationToken cancellationToken)
        => await connection.ScalarAsync($"SELECT COUNT(*) FROM sqlite_master WHERE name = '{table}'", cancellationToken) == "0"
            ? []
            : await connection.ColumnAsync($"SELECT \"{column}\" FROM \"{table}\"", cancellationToken);
}
