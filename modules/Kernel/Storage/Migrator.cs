using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Searching;

namespace Samverkan.Kernel.Storage;

/// <summary>Brings the database up to date before anything is asked of it.</summary>
public static class Migrator
{
    /// <summary>Checks the database and runs the migrations of all modules that are missing, in the line of the modules; then fills the search, where another program has.</summary>
    /// <remarks>Can be killed at any moment: each migration is one transaction, and the next start goes on where it stopped.</remarks>
    /// <param name="services">Of the host.</param>
    /// <param name="cancellationToken">Stops between two migrations.</param>
    /// <exception cref="StorageException">The database cannot be used; the message says what to do.</exception>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var database = services.GetRequiredService<Database>();
        try
        {
            using var _ = await database.LockAsync(cancellationToken);
            await database.PrepareAsync(cancellationToken);
            foreach (var module in services.GetServices<MigratedDb>()) await MigrateAsync(module, database, cancellationToken);
            await services.FillSearchAsync(cancellationToken);
            database.MarkFilled();
        }
        catch (Exception exception) when (database.Explain(exception) is { } told)
        {
            throw told;
        }
    }

    private static async Task MigrateAsync(MigratedDb module, Database database, CancellationToken cancellationToken)
    {
        if (!await module.HasPendingAsync(database, cancellationToken)) return;

        // A command of a newer program may not change the tables of an older one that serves them.
        database.Hold();

        // EF Core takes a row for a lock and waits for it without end. Nobody but us migrates now, so a row is what a kill has left.
        await database.ClearMigrationLockAsync(cancellationToken);
        await using var db = module.Open();
        await db.Database.MigrateAsync(cancellationToken);
    }
}
