using System.Data.Common;

namespace Samverkan.Kernel.Storage;

/// <summary>A connection that one operation after another uses, with the statements that have been prepared on it.</summary>
internal sealed class KeptConnection(DbConnection connection) : IDisposable
{
    private const int MostStatements = 200;
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    public DbConnection Connection { get; } = connection;

    /// <summary>The command for a text, with its parameters filled in. Only one thread at a time may run it.</summary>
    /// <param name="sql">The text.</param>
    /// <param name="parameters">Always the same names for the same text.</param>
    public DbCommand Command(string sql, IReadOnlyList<KeyValuePair<string, object>> parameters)
    {
        if (!commands.TryGetValue(sql, out var command)) command = Make(sql, parameters);
        for (var i = 0; i < parameters.Count; i++) command.Parameters[i].Value = parameters[i].Value;
        return command;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        Connection.Dispose();
    }

    private DbCommand Make(string sql, IReadOnlyList<KeyValuePair<string, object>> parameters)
    {
        if (commands.Count >= MostStatements) Forget();
        var command = commands[sql] = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, _) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Forget()
    {
        foreach (var command in commands.Values) command.Dispose();
        commands.Clear();
    }
}
