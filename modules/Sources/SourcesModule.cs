using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Modules;
using Samverkan.Sources.Citations;
using Samverkan.Sources.Contracts;
using Samverkan.Sources.Contradictions;
using Samverkan.Sources.Decisions;
using Samverkan.Sources.Documents;
using Samverkan.Sources.Products;
using Samverkan.Sources.Topics;

namespace Samverkan.Sources;

/// <summary>Sources (källor): on what ground the register knows what it knows.</summary>
public static class SourcesModule
{
    /// <summary>The database, the handlers of questions and the reader of the seeds.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddSources(this IServiceCollection services)
        => services
            .AddModule<SourcesDb>(options => new SourcesDb(options))
            .AddKeys(keys => new SourceIdsByKeys(keys), SourceIdsByKeysHandler.Prefixes);

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddSourcesTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(DocumentQueries),
        typeof(DecisionQueries),
        typeof(TopicQueries),
        typeof(TopicNode),
        typeof(ContradictionQueries),
        typeof(ContradictionNode),
        typeof(ClaimNode),
        typeof(InformationProductQueries),
        typeof(InformationProductNode),
        typeof(DocumentMutations),
        typeof(DecisionMutations),
        typeof(Decide),
        typeof(TopicMutations),
        typeof(ContradictionMutations),
        typeof(InformationProductMutations),
        typeof(SourcesCitations));
}
