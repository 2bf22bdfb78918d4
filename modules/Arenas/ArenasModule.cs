using Microsoft.Extensions.DependencyInjection;
using Samverkan.Arenas.Closings;
using Samverkan.Arenas.Collisions;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Loads;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Matters;
using Samverkan.Arenas.Meetings;
using Samverkan.Arenas.Overviews;
using Samverkan.Arenas.Plans;
using Samverkan.Arenas.Relations;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;
using Samverkan.Kernel.Modules;

namespace Samverkan.Arenas;

/// <summary>Arenas (samverkansarenor): where cooperation happens, with which mandate, who sits there, and which way the matters go.</summary>
public static class ArenasModule
{
    /// <summary>The database, the handlers of questions and the reader of the seeds.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddArenas(this IServiceCollection services) => services
        .AddModule<ArenasDb>(options => new ArenasDb(options))
        .AddSingleton(ArenasData.Set)
        .AddTransient<ICalendarSource, MeetingEntries>()
        .AddKeys(keys => new ArenaIdsByKeys(keys), ArenaIdsByKeysHandler.Tables.Select(table => table.Prefix));

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddArenasTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(ArenaQueries),
        typeof(ArenaNode),
        typeof(ArenaAgreement),
        typeof(AgreementArenas),
        typeof(AgreementImpactArenas),
        typeof(ArenaMandates),
        typeof(MandateNode),
        typeof(ArenaSeats),
        typeof(SeatNode),
        typeof(ArenaRelations),
        typeof(RelationNode),
        typeof(ArenaCompletenessField),
        typeof(ArenaWarnings),
        typeof(DecisionWarnings),
        typeof(AnnualFocusNode),
        typeof(ArenaPlanNode),
        typeof(ArenaPlans),
        typeof(TermArenaPlans),
        typeof(StakeholderSeats),
        typeof(ArenaMapQueries),
        typeof(DigitalParticipationQueries),
        typeof(MeetingQueries),
        typeof(MeetingNode),
        typeof(AgendaItemNode),
        typeof(MatterQueries),
        typeof(MatterNode),
        typeof(MatterStepNode),
        typeof(StepWarnings),
        typeof(ArenaMeetings),
        typeof(PlannedMeetingArena),
        typeof(DecisionSteps),
        typeof(AgreementMatters),
        typeof(TopicMatters),
        typeof(TopicArenas),
        typeof(CollisionQueries),
        typeof(LoadQueries),
        typeof(ArenasCitations),
        typeof(ArenaMutations),
        typeof(RenameArena),
        typeof(EstablishArena),
        typeof(CloseArena),
        typeof(MandateMutations),
        typeof(SeatMutations),
        typeof(RelateArenas),
        typeof(MeetingMutations),
        typeof(MatterMutations),
        typeof(RecordStepOutcome),
        typeof(PlanMutations),
        typeof(ArenaSubscriptions));
}
