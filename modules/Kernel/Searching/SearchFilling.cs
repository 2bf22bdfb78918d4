using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Searching;

/// <summary>
/// Fills the search from the register: where it has never been filled, and where another program has filled it, which may take texts apart
/// in another way. All of it in one transaction, so that a start that is killed changes nothing.
/// </summary>
internal static class SearchFilling
{
    private const string Empty = "DELETE FROM kernel_search_entry; DELETE FROM kernel_search_text; DELETE FROM kernel_search_topic";
    private const string Remember = "INSERT INTO kernel_search_filling (id, filled_by) VALUES (1, @program) ON CONFLICT (id) DO UPDATE SET filled_by = excluded.filled_by";

    public static async Task FillSearchAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();
        var modules = services.GetServices<MigratedDb>().Select(module => module.Type).ToList();
        var program = ProgramOf(modules);
        if ((await database.ReadAsync("kernel_search_filling", "filled_by", cancellationToken)).Contains(program)) return;

        await using var scope = services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(cancellationToken);
        await session.ExecuteAsync(Empty, cancellationToken);
        await session.ExecuteAsync(database.Words.Renew, cancellationToken);
        foreach (var module in modules) await FillAsync(session, (ModuleDb)scope.ServiceProvider.GetRequiredService(module), cancellationToken);
        await session.ExecuteAsync(Remember, cancellationToken, ("@program", program));
        await session.CommitAsync(cancellationToken);
    }

    private static async Task FillAsync(DbSession session, ModuleDb db, CancellationToken cancellationToken)
    {
        foreach (var type in SearchedChanges.TypesOf(db))
        {
            var ids = await SearchedRecords.AllIdsAsync(db, type, cancellationToken);
            await SearchIndex.UpdateAsync(session, db, ids.ToLookup(_ => type), cancellationToken);
        }
    }

    /// <summary>Another text when one of the modules has been built from other code.</summary>
    private static string ProgramOf(IEnumerable<Type> modules)
        => Convert.ToHexString(SHA256.HashData(
        [
            .. modules.Append(typeof(Folding)).Select(type => type.Module.ModuleVersionId).Distinct().SelectMany(version => version.ToByteArray()),
        ]));
}
