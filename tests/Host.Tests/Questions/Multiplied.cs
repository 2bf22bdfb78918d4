using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Questions;

/// <summary>
/// Copies all rows of a module many times, as if there were so many more of the same: each copy has ids and keys of its own, refers to the other
/// copies of its round, and to the same things of other modules. By their keys, and by the names that lists are ordered by, the copies come after all that was there.
/// </summary>
internal static class Multiplied
{
    /// <param name="connectionString">The register's file.</param>
    /// <param name="prefix">Of the module's tables, for example rolemap.</param>
    /// <param name="times">How many copies.</param>
    public static async Task ByAsync(string connectionString, string prefix, int times)
    {
        await using var connection = new SqliteConnection($"{connectionString};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        var tables = new List<Table>();
        foreach (var name in await Register.TablesAsync(connection))
            if (name.StartsWith(prefix + "_", StringComparison.Ordinal)) tables.Add(await ReadAsync(connection, name));

        var own = tables.SelectMany(table => table.Ids).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in tables)
        {
            for (var round = 1; round <= times; round++)
                foreach (var row in table.Rows) await AddAsync(connection, table, [.. row.Select((value, column) => Copy(table.Columns[column], value, round, own))]);
        }

        await transaction.CommitAsync();
    }

    private static object Copy(string column, object value, int round, HashSet<string> own) => value switch
    {
        string text when own.Contains(text) => CopyOf(text, round),
        string text when column is "key" => text.Replace("/", $"/z{round.ToString(CultureInfo.InvariantCulture)}-", StringComparison.Ordinal),
        string text when column is "sort_name" => $"~{round.ToString(CultureInfo.InvariantCulture)}{text}",
        string text when column is "diary_number" => $"{text}-{round.ToString(CultureInfo.InvariantCulture)}",
        _ => value,
    };

    private static string CopyOf(string id, int round)
        => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{round} {id.ToUpperInvariant()}")).AsSpan(0, 16)).ToString("D").ToUpperInvariant();

    private static async Task<Table> ReadAsync(SqliteConnection connection, string name)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the file's own list of tables and columns.
        command.CommandText = $"SELECT * FROM \"{name}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[columns.Count];
            reader.GetValues(row);
            rows.Add(row);
        }

        return new Table(name, columns, rows);
    }

    private static async Task AddAsync(SqliteConnection connection, Table table, IReadOnlyList<object> row)
    {
        await using var command = connection.CreateCommand();
        var names = table.Columns.Select((_, column) => $"$p{column.ToString(CultureInfo.InvariantCulture)}").ToList();
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", names)})";
#pragma warning restore CA2100
        for (var column = 0; column < row.Count; column++) command.Parameters.AddWithValue(names[column], row[column]);
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Table(string Name, IReadOnlyList<string> Columns, IReadOnlyList<object[]> Rows)
    {
        public IEnumerable<string> Ids => Columns.ToList().IndexOf("id") is var at and >= 0 ? Rows.Select(row => row[at]).OfType<string>() : [];
    }
}
