using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Modules;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Differences;
using Samverkan.RoleMap.Gaps;
using Samverkan.RoleMap.Handovers;
using Samverkan.RoleMap.Introductions;
using Samverkan.RoleMap.Previews;
using Samverkan.RoleMap.Responsibilities;
using Samverkan.RoleMap.Tasks;
using Samverkan.RoleMap.Unclarities;
using Samverkan.RoleMap.YearWheels;

namespace Samverkan.RoleMap;

/// <summary>The role map (rollkarta): who does what, on which day, on what ground, and where nobody or more than one does.</summary>
public static class RoleMapModule
{
    /// <summary>The database, the handlers of questions, the seeder, and the question for keys.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddRoleMap(this IServiceCollection services) => services
        .AddModule<RoleMapDb>(options => new RoleMapDb(options))
        .AddSingleton(RoleMapData.Set)
        .AddSingleton(GapsData.Set)
        .AddKeys(keys => new RoleMapIdsByKeys(keys), "task", "assignment", "handover", "unclarity");

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddRoleMapTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(TaskQueries),
        typeof(TaskNode),
        typeof(AgreementAreaTask),
        typeof(ChangeEventFunctions),
        typeof(RoleMapQueries),
        typeof(RoleAssignmentNode),
        typeof(TaskAssignments),
        typeof(StakeholderAssignments),
        typeof(RoleMapCitations),
        typeof(ResponsibilityQueries),
        typeof(GapQueries),
        typeof(AgreementGaps),
        typeof(AgreementImpactGaps),
        typeof(OverlapQueries),
        typeof(DifferenceQueries),
        typeof(IntroductionQueries),
        typeof(IntroductionNode),
        typeof(YearWheelQueries),
        typeof(UnclarityQueries),
        typeof(ReportedUnclarityNode),
        typeof(HandoverNode),
        typeof(TaskHandovers),
        typeof(AgreementHandovers),
        typeof(RoleMapSubscriptions),
        typeof(TaskMutations),
        typeof(AssignmentMutations),
        typeof(HandoverMutations),
        typeof(UnclarityMutations),
        typeof(PreviewEndAssignment),
        typeof(PreviewTerminateAgreement));
}
