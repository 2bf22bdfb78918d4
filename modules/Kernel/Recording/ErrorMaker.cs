using System.Globalization;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>Makes the errors of a mutation's payload out of faults.</summary>
internal sealed class ErrorMaker(RecordStore store)
{
    private const int MostUsers = 50;

    public async Task<IReadOnlyList<object>> OfAsync(IReadOnlyList<SeedFault> faults, CancellationToken cancellationToken)
    {
        // What could not be found is told once: that it cannot be read either follows from it.
        var told = faults.Where(fault => fault.Kind is FaultKind.NotFound).Select(fault => fault.Path).ToHashSet();
        var errors = new List<object>();
        foreach (var fault in faults.Where(fault => fault.Kind is FaultKind.NotFound || !told.Contains(fault.Path)).DistinctBy(fault => (fault.Path, fault.Kind is FaultKind.NotFound ? "" : fault.Message)))
            errors.Add(await OfAsync(fault, cancellationToken));
        return errors;
    }

    private async Task<DomainError> OfAsync(SeedFault fault, CancellationToken cancellationToken)
    {
        // What is wrong with another record that the command changes has no place in the input.
        var message = $"{(fault.File.Length > 0 ? $"{fault.File}: " : "")}{fault.Message} Expected {fault.Expected}.";
        DomainError error = fault.Kind switch
        {
            FaultKind.NotFound => new NotFoundError(message) { Nearest = fault.Keys },
            FaultKind.Conflict => new VersionConflictError(message) { CurrentVersion = int.Parse(fault.Found!, CultureInfo.InvariantCulture) },
            FaultKind.State => new StateError(message) { CurrentState = fault.Found },
            FaultKind.Duplicate => new DuplicateError(message) { Existing = (await NodesAsync(fault.Keys, cancellationToken)).Cast<NodeRef?>().FirstOrDefault() },
            FaultKind.Overlap => new PeriodOverlapError(message) { ConflictingWith = await NodesAsync(fault.Keys, cancellationToken) },
            FaultKind.InUse => new InUseError(message) { UsedBy = await NodesAsync([.. fault.Keys.Take(MostUsers)], cancellationToken) },
            _ => new ValidationError(message),
        };
        return error with { Path = fault.Path is "" or "input" or ['$', ..] ? null : InputPlace.Split(fault.Path), Invariant = fault.Invariant };
    }

    private async Task<IReadOnlyList<NodeRef>> NodesAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        => [.. (await store.NodesAsync(keys, cancellationToken)).Values];
}
