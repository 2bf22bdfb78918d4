using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements.Areas;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.FollowUps;
using Samverkan.Agreements.Impacts;
using Samverkan.Agreements.Obligations;
using Samverkan.Agreements.Parties;
using Samverkan.Agreements.Plans;
using Samverkan.Agreements.Purposes;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Kernel.Modules;

namespace Samverkan.Agreements;

/// <summary>Agreements (överenskommelser): who has agreed on what with whom, from which day and until when.</summary>
public static class AgreementsModule
{
    /// <summary>The database, the handlers of questions and the reader of the seeds.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddModule<AgreementsDb>(options => new AgreementsDb(options))
        .AddTransient<AgreementList>()
        .AddSingleton(AgreementsData.Set)
        .AddTransient<ICalendarSource, FollowUpEntries>()
        .AddTransient<ICalendarSource, PlannedMeetingEntries>()
        .AddKeys(keys => new AgreementIdsByKeys(keys), AgreementIdsByKeysHandler.KeyTypes.Keys);

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddAgreementsTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(AgreementQueries),
        typeof(AgreementNode),
        typeof(AgreementRelationFields),
        typeof(AgreementTermFields),
        typeof(AgreementStatusNode),
        typeof(AgreementEventNode),
        typeof(AgreementParties),
        typeof(AgreementAreas),
        typeof(AgreementAreaNode),
        typeof(AgreementObligations),
        typeof(ObligationNode),
        typeof(AgreementPurposes),
        typeof(PurposeNode),
        typeof(PerspectiveNode),
        typeof(PriorityAreaNode),
        typeof(AgreementPlans),
        typeof(AnnualPlanNode),
        typeof(FollowOnAssignmentNode),
        typeof(AgreementFollowUps),
        typeof(FollowUpNode),
        typeof(FollowUpPlanNode),
        typeof(FollowUpCalendarQueries),
        typeof(AgreementImpactQueries),
        typeof(AgreementImpactNode),
        typeof(DependentAgreementNode),
        typeof(AgreementPartFields),
        typeof(AgreementsCitations),
        typeof(OrganizationAgreements),
        typeof(BodyFollowUps),
        typeof(AgreementSubscriptions),
        typeof(AgreementMutations),
        typeof(PartyMutations),
        typeof(EventMutations),
        typeof(DecidingMutations),
        typeof(ExtendAgreement),
        typeof(GiveNotice),
        typeof(TerminateAgreement),
        typeof(ReplaceAgreement),
        typeof(ReviseAgreement),
        typeof(AreaMutations),
        typeof(ObligationMutations),
        typeof(PurposeMutations),
        typeof(PriorityAreaMutations),
        typeof(PlanMutations),
        typeof(FollowOnAssignmentMutations),
        typeof(FollowUpMutations));
}
