using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
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
            if ((await MissingAsync(services, cancellationToken)).Count > 0 || await OlderRegister.IsOneAsync(services, cancellationToken)) await LoadAsync(services, cancellationToken);
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
        var sets = await MissingAsync(services, cancellationToken);

        await session.BeginWriteAsync(cancellationToken);
        if (await OlderRegister.ForgetAsync(scope.ServiceProvider, cancellationToken) is { Count: > 0 } older) sets = [.. older.Concat(sets).Distinct()];
        var faults = new List<SeedFault>();
        var given = ActivatorUtilities.CreateInstance<GivenRecords>(scope.ServiceProvider);
        var changes = await given.ChangesAsync(SeedFolder.Read(scope.ServiceProvider, sets, faults), mayReplace: false, cancellationToken);
        var change = await scope.ServiceProvider.GetRequiredService<RegisterWriter>()
            .ApplyAsync(changes, new Act(Caller.Register, "seed", string.Join(',', sets)), [.. faults, .. given.Faults], null, cancellationToken);
        if (change.Faults.Count > 0) throw new SeedException(change.Faults);

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        kernel.AddRange(sets.Select(set => new SeedSet { Name = set, LoadedAt = now }));
        await kernel.SaveChangesAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>The sets that are asked for and not loaded.</summary>
    private static async Task<List<string>> MissingAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var loaded = await services.GetRequiredService<Database>().ReadAsync("kernel_seed_set", "name", cancellationToken);
        var wanted = services.GetRequiredService<StorageOptions>().Seed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. wanted.Where(set => set != "none").Distinct().Except(loaded)];
    }
}
