using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Seeding;

/// <summary>Loads the sets of data that the configuration names and the database does not have yet: all of them, or nothing.</summary>
public static class SeedLoader
{
    /// <summary>Reads and checks all files, then writes them in one transaction together with the names of the sets.</summary>
    /// <remarks>Can be killed at any moment: what was not committed is not there, and the next start begins anew.</remarks>
    /// <param name="services">Of the host, after <c>MigrateAsync</c>.</param>
    /// <param name="cancellationToken">Stops without a trace.</param>
    /// <exception cref="SeedException">The files have faults; all are listed.</exception>
    /// <exception cref="StorageException">The database cannot be used; the message says what to do.</exception>
    public static async Task SeedAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var database = services.GetRequiredService<Database>();
        try
        {
            using var _ = await database.LockAsync(cancellationToken);
            if ((await MissingAsync(services, cancellationToken)).Sets.Count > 0) await LoadAsync(services, cancellationToken);
        }
        catch (Exception exception) when (database.Explain(exception) is { } told)
        {
            throw told;
        }
    }

    private static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelDb>();
        var (sets, loaded) = await MissingAsync(services, cancellationToken);

        await session.BeginWriteAsync(cancellationToken);
        var known = await kernel.SeedKeys.ToDictionaryAsync(key => key.Key, key => key.DeclaredIn, cancellationToken);
        var types = scope.ServiceProvider.GetServices<ISeeder>().SelectMany(seeder => seeder.KeyTypes).ToDictionary();
        var reading = new SeedReading(types, known);
        foreach (var seeder in new SeedReader(scope.ServiceProvider, reading).Read(sets, loaded)) await seeder.WriteAsync(cancellationToken);

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        kernel.AddRange(sets.Select(set => new SeedSet { Name = set, LoadedAt = now }));
        kernel.AddRange(reading.Declared.Select(declared => new SeedKey { Key = declared.Key, DeclaredIn = declared.Set }));
        await kernel.SaveChangesAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>The sets that are asked for and not loaded, and how many are loaded.</summary>
    private static async Task<(List<string> Sets, int Loaded)> MissingAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var loaded = await services.GetRequiredService<Database>().ReadAsync("kernel_seed_set", "name", cancellationToken);
        var wanted = services.GetRequiredService<StorageOptions>().Seed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return ([.. wanted.Where(set => set != "none").Distinct().Except(loaded)], loaded.Count);
    }
}
