using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Storage;

/// <summary>What those who run the program do with the database as a whole.</summary>
public static class StorageCopies
{
    /// <summary>Makes this process the only one that serves the database, until it ends. Commands that work beside it do not ask for it.</summary>
    /// <param name="services">Of the host, before <c>MigrateAsync</c>.</param>
    /// <exception cref="StorageException">Another process serves it.</exception>
    public static void HoldStorage(this IServiceProvider services) => Explained(services, database =>
    {
        database.Hold();
        return Task.FromResult(true);
    }).GetAwaiter().GetResult();

    /// <summary>Writes a copy of the database into a file, while others write to it: it holds every change that was answered before. The file is whole or not there.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="file">Its whole path. What lies there already is replaced when the copy is good.</param>
    /// <param name="cancellationToken">Leaves nothing behind.</param>
    /// <exception cref="StorageException">There is no good copy; the message says why and what to do.</exception>
    public static Task BackUpStorageAsync(this IServiceProvider services, string file, CancellationToken cancellationToken = default)
        => Explained(services, async database =>
        {
            await database.BackUpAsync(file, (copy, cancelled) => RefuseFaultyAsync(services, copy, cancelled), cancellationToken);
            return true;
        });

    /// <summary>Puts a copy in the place of the database, which is kept under another name.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="file">The copy; its whole path.</param>
    /// <param name="cancellationToken">Leaves everything as it was.</param>
    /// <returns>Where that lies which was there before; null when there was nothing.</returns>
    /// <exception cref="StorageException">The copy is no good or the database is in use; nothing has been changed.</exception>
    public static Task<string?> RestoreStorageAsync(this IServiceProvider services, string file, CancellationToken cancellationToken = default)
        => Explained(services, database => database.RestoreAsync(file, (copy, cancelled) => RefuseFaultyAsync(services, copy, cancelled), cancellationToken));

    /// <summary>Looks through all of the database or of a copy, and changes nothing.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="file">The copy; null for the database itself.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <exception cref="StorageException">There is nothing to look at.</exception>
    public static Task<IReadOnlyList<InspectedPart>> InspectStorageAsync(this IServiceProvider services, string? file, CancellationToken cancellationToken = default)
        => Explained(services, async database =>
        {
            if (file is null) return await InspectAsync(services, database, cancellationToken);
            if (!File.Exists(file)) throw new StorageException($"There is no file {file}.");
            using var copy = database.Copy(file);
            return await InspectAsync(services, copy, cancellationToken);
        });

    private static async Task<IReadOnlyList<InspectedPart>> InspectAsync(IServiceProvider services, Database database, CancellationToken cancellationToken)
    {
        var modules = services.GetServices<MigratedDb>().ToList();
        var parts = await database.InspectAsync(modules, cancellationToken);
        if (parts.Any(part => part.Faults.Count > 0) || await modules.Single(module => module.Type == typeof(KernelDb)).HasPendingAsync(database, cancellationToken)) return parts;

        await using var scope = services.CreateAsyncScope();
        await using var session = new DbSession(database);
        scope.ServiceProvider.GetRequiredService<LentSession>().Session = session;
        var altered = await scope.ServiceProvider.GetRequiredService<ChangeLog>().FirstAlteredAsync(cancellationToken);
        return [.. parts, new InspectedPart("history", altered is null ? [] : [$"Change {altered}, or one of its versions, is not as it was written."])];
    }

    private static async Task RefuseFaultyAsync(IServiceProvider services, string file, CancellationToken cancellationToken)
    {
        var faults = (await InspectStorageAsync(services, file, cancellationToken)).SelectMany(part => part.Faults).ToList();
        if (faults is [var first, ..]) throw new StorageException($"{file} is no good: {first}{(faults.Count > 1 ? $" And {faults.Count - 1} more." : "")}") { Fault = StorageFault.Damaged };
    }

    private static async Task<T> Explained<T>(IServiceProvider services, Func<Database, Task<T>> work)
    {
        var database = services.GetRequiredService<Database>();
        try
        {
            return await work(database);
        }
        catch (Exception exception) when (database.Explain(exception) is { } told)
        {
            throw told;
        }
    }
}
