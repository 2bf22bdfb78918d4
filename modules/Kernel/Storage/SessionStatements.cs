using System.Data.Common;

namespace Samverkan.Kernel.Storage;

/// <summary>Statements of the kernel's own tables, which go past EF Core and stay prepared.</summary>
internal static class SessionStatements
{
    public static Task<int> ExecuteAsync(this DbSession session, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
        => session.RunAsync(sql, Pairs(parameters), static (command, cancelled) => command.ExecuteNonQueryAsync(cancelled), cancellationToken);

    /// <summary>Reads all rows.</summary>
    public static Task<List<T>> ReadAsync<T>(
        this DbSession session, string sql, Func<DbDataReader, T> row, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
        => session.RunAsync(
            sql,
            Pairs(parameters),
            async (command, cancelled) =>
            {
                await using var reader = await command.ExecuteReaderAsync(cancelled);
                var rows = new List<T>();
                while (await reader.ReadAsync(cancelled)) rows.Add(row(reader));
                return rows;
            },
            cancellationToken);

    private static KeyValuePair<string, object>[] Pairs((string Name, object Value)[] parameters)
        => Array.ConvertAll(parameters, parameter => new KeyValuePair<string, object>(parameter.Name, parameter.Value));
}
