using Microsoft.Data.Sqlite;

namespace Samverkan.Kernel.Storage;

/// <summary>Looks through all of a database file and changes nothing.</summary>
internal sealed class SqliteInspection(SqliteConnection connection, string file, IReadOnlyList<MigratedDb> modules)
{
    /// <param name="open">Opens the connection.</param>
    /// <param name="settings">Tells which settings are not kept; null for a copy, which has none and may lack the latest migrations.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public async Task<IReadOnlyList<InspectedPart>> RunAsync(
        Func<CancellationToken, Task> open, Func<SqliteConnection, CancellationToken, Task<IReadOnlyList<string>>>? settings, CancellationToken cancellationToken)
    {
        var found = new List<InspectedPart>();

        // Nothing more can be said of what is no register, or of one whose pages are not what they should be.
        await LookAsync("file", async cancelled =>
        {
            await open(cancelled);
            return await OwnerAsync(cancelled);
        });
        if (found is [{ Faults: [] }]) await LookAsync("integrity", IntegrityAsync);
        if (found is not [{ Faults: [] }, { Faults: [] }]) return found;

        await LookAsync("foreign keys", ForeignKeysAsync);
        if (settings is not null) await LookAsync("settings", cancelled => settings(connection, cancelled));
        await LookAsync("migrations", cancelled => MigrationsAsync(isCopy: settings is null, cancelled));
        return found;

        async Task LookAsync(string name, Func<CancellationToken, Task<IReadOnlyList<string>>> look)
        {
            try
            {
                found.Add(new InspectedPart(name, await look(cancellationToken)));
            }
            catch (SqliteException fault) when (fault.SqliteErrorCode is 10 or 11 or 26)
            {
                // A file that is damaged can keep SQLite from telling how.
                found.Add(new InspectedPart(name, [fault.SqliteErrorCode == 26 ? $"{file} is no database." : fault.Message]));
            }
        }
    }

    /// <summary>Whose file it is; another program's is not looked into any further.</summary>
    private async Task<IReadOnlyList<string>> OwnerAsync(CancellationToken cancellationToken)
        => await connection.ScalarAsync("PRAGMA application_id", cancellationToken) == SqliteDatabase.Owner ? [] : [$"{file} is no register of this program."];

    private async Task<IReadOnlyList<string>> IntegrityAsync(CancellationToken cancellationToken)
        => await connection.ColumnAsync("PRAGMA integrity_check", cancellationToken) is var told && told is ["ok"] ? [] : told;

    private async Task<IReadOnlyList<string>> ForeignKeysAsync(CancellationToken cancellationToken) => await connection.ColumnAsync(
        "SELECT 'A row of ' || \"table\" || ' points at a row of ' || parent || ' that is not there (' || COUNT(*) || ' times).' FROM pragma_foreign_key_check GROUP BY \"table\", parent", cancellationToken);

    private async Task<IReadOnlyList<string>> MigrationsAsync(bool isCopy, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        foreach (var module in modules)
        {
            var run = await connection.ColumnAsync(module.HistoryTable, "MigrationId", cancellationToken);
            var known = module.Migrations().ToList();
            faults.AddRange(run.Except(known).Select(unknown => $"The migration {unknown} of {module.Type.Name} is not known here: a newer program has written the file. Use that program."));
            if (!isCopy) faults.AddRange(known.Except(run).Select(missing => $"The migration {missing} of {module.Type.Name} has not been run. Start the program; it does so first."));
        }

        return faults;
    }
}
