using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Modules;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Changes;
using Samverkan.Stakeholders.Closing;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Decisions;
using Samverkan.Stakeholders.Documents;
using Samverkan.Stakeholders.Groups;
using Samverkan.Stakeholders.Names;
using Samverkan.Stakeholders.Organizations;
using Samverkan.Stakeholders.Posts;
using Samverkan.Stakeholders.Units;
using Samverkan.Stakeholders.Viewers;

namespace Samverkan.Stakeholders;

/// <summary>Stakeholders (intressenter): who there is, under which names, and who belongs to whom.</summary>
public static class StakeholdersModule
{
    /// <summary>The database, the handlers of questions and the reader of the seeds.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddStakeholders(this IServiceCollection services)
        => services
            .AddModule<StakeholdersDb>(options => new StakeholdersDb(options))
            .AddKeys(keys => new StakeholderIdsByKeys(keys), "org", "group", "unit", "body", "post");

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddStakeholdersTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(StakeholderQueries),
        typeof(OrganizationQueries),
        typeof(OrganizationNode),
        typeof(OrganizationMutations),
        typeof(OrganizationGroupQueries),
        typeof(GroupNode),
        typeof(UnitQueries),
        typeof(UnitNode),
        typeof(BodyQueries),
        typeof(BodyNode),
        typeof(PostQueries),
        typeof(PostNode),
        typeof(TermOfOfficeNode),
        typeof(GroupMutations),
        typeof(UnitMutations),
        typeof(BodyMutations),
        typeof(PostMutations),
        typeof(TermOfOfficeMutations),
        typeof(ChangeMutations),
        typeof(Rename),
        typeof(ClosingMutations),
        typeof(ChangeNode),
        typeof(StakeholderChanges),
        typeof(StakeholderCitations),
        typeof(RelationCitations),
        typeof(DecisionStakeholders),
        typeof(DocumentStakeholders),
        typeof(InformationProductStakeholders),
        typeof(ViewerStakeholders));
}
