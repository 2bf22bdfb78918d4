using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Seeding;

/// <summary>A register of a program before records were documents: it holds the sets of data that it came with and nothing else, because nothing could be changed.</summary>
internal static class OlderRegister
{
    public static async Task<bool> IsOneAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var kernel = scope.ServiceProvider.GetRequiredService<KernelDb>();
        return await kernel.SeedSets.AnyAsync(cancellationToken) && !await kernel.Set<RecordRow>().AnyAsync(cancellationToken);
    }

    /// <summary>Forgets its rows, so that its sets can be loaded anew as documents.</summary>
    /// <returns>The sets that it had; none when it is no older register.</returns>
    public static async Task<IReadOnlyList<string>> ForgetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var kernel = services.GetRequiredService<KernelDb>();
        var sets = await kernel.SeedSets.OrderBy(set => set.LoadedAt).Select(set => set.Name).ToListAsync(cancellationToken);
        if (sets.Count == 0 || await kernel.Set<RecordRow>().AnyAsync(cancellationToken)) return [];

        var session = services.CurrentSession();
        foreach (var reader in services.GetServices<IRecordReader>())
        {
            foreach (var table in reader.Db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().ToList())
                await session.ExecuteAsync($"DELETE FROM \"{table}\"", cancellationToken);
        }

        foreach (var table in (string[])["kernel_search_entry", "kernel_search_text", "kernel_search_topic", "kernel_seed_set"])
            await session.ExecuteAsync($"DELETE FROM {table}", cancellationToken);
        return sets;
    }
}
