using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Recording;

/// <summary>Takes many records into the register at once: all of them, or none. The same records a second time change nothing.</summary>
public sealed class RegisterImport(IServiceProvider services)
{
    /// <summary>What whoever has read the files has found to be wrong with them. With any, nothing is written, and what else is wrong is found too.</summary>
    public IReadOnlyList<SeedFault> Known { get; set; } = [];

    /// <summary>Reads, checks and writes them in a transaction of its own. Comes before the first question of the operation.</summary>
    /// <param name="records">In their order.</param>
    /// <param name="caller">Who imports; an editor only what belongs to the own organization.</param>
    /// <param name="command">Under which the changes are recorded, for example import.</param>
    /// <param name="reason">Why, in the words of who imports.</param>
    /// <param name="isPreview">Whether all of it is to be forgotten in the end.</param>
    /// <param name="progress">Told how many records have been written.</param>
    /// <param name="cancellationToken">Ends it without a trace.</param>
    /// <returns>With any fault, nothing has been written.</returns>
    public async Task<ImportResult> RunAsync(
        IReadOnlyList<GivenRecord> records, Caller caller, string command, string? reason, bool isPreview, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var session = services.CurrentSession();
        await session.BeginWriteAsync(cancellationToken);
        var given = ActivatorUtilities.CreateInstance<GivenRecords>(services);
        var changes = await given.ChangesAsync(records, mayReplace: true, cancellationToken);
        var faults = Known.Concat(given.Faults).Concat(await services.GetRequiredService<RecordRights>().RefusalsAsync(caller, changes, cancellationToken)).ToList();
        if (changes.Count == 0)
        {
            await session.RollbackAsync();
            return new ImportResult(0, 0, faults.Count == 0 ? given.Unchanged : 0, faults);
        }

        var change = await services.GetRequiredService<RegisterWriter>().ApplyAsync(changes, new Act(caller, command, reason), faults, progress, cancellationToken);
        if (change.Faults.Count > 0 || isPreview) await session.RollbackAsync();
        else await services.CommitAsync(change, cancellationToken);

        return change.Faults.Count > 0
            ? new ImportResult(0, 0, 0, change.Faults)
            : new ImportResult(changes.Count(each => each.Before is null), changes.Count(each => each.Before is not null), given.Unchanged, []) { Warnings = change.Warnings };
    }
}

/// <summary>What an import has come to, or would come to.</summary>
/// <param name="Created">Records that were not there.</param>
/// <param name="Changed">Records that were there and are others now.</param>
/// <param name="Unchanged">Records that are as they were.</param>
/// <param name="Faults">Everything that is wrong; with any, nothing is written.</param>
public sealed record ImportResult(int Created, int Changed, int Unchanged, IReadOnlyList<SeedFault> Faults)
{
    /// <summary>What to know although it can be done.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
