using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Storage;

/// <summary>Whether the database can serve.</summary>
public static class StorageHealth
{
    /// <summary>Opens the database and looks at its settings and migrations. Changes nothing.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <exception cref="StorageException">The database cannot serve; the message says why and what to do.</exception>
    public static async Task CheckStorageAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var database = services.GetRequiredService<Database>();
        try
        {
            await database.CheckAsync(cancellationToken);
            foreach (var module in services.GetServices<MigratedDb>())
            {
                if (await module.HasPendingAsync(database, cancellationToken))
                    throw new StorageException($"{module.Type.Name} has migrations that have not been run. Start again.");
            }
        }
        catch (Exception exception) when (database.Explain(exception) is { } told)
        {
            throw told;
        }
    }

    /// <summary>What is to be told of an exception that came from the database; null when it is of another kind, or the host has none.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="exception">That nobody has caught.</param>
    public static StorageRefusal? ExplainStorage(this IServiceProvider services, Exception exception)
        => services.GetService<Database>() is { } database ? StorageRefusal.Of(database, exception) : null;
}
