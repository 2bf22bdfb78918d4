using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Searching;
using Samverkan.Kernel.Storage;

namespace Samverkan.Kernel.Modules;

/// <summary>What the kernel adds to the graph.</summary>
public static class KernelTypes
{
    /// <summary>How commands show their inputs, results, errors and warnings. Said by each module that has commands; once is enough.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddCommands(this IRequestExecutorBuilder graph) => graph
        .AddMutationConventions()
        .AddErrorInterfaceType<DomainError>()
        .AddQueryFieldToMutationPayloads()
        .AddWarningsToMutationPayloads<Warning>();

    /// <summary>The search over all modules, the history of records, and what clients are told of a database that cannot be used.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddKernelTypes(this IRequestExecutorBuilder graph)
        => graph
            .AddTypes(typeof(SearchQueries), typeof(RecordHistory), typeof(RecordMutations), typeof(ChangeQueries), typeof(RecordedChangeNode), typeof(ImportMutations))
            .AddErrorFilter<StorageErrors>();
}
