using Microsoft.Extensions.DependencyInjection;
using Samverkan.Dialogues.Actions;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Findings;
using Samverkan.Dialogues.Forwardings;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Needs;
using Samverkan.Dialogues.Priorities;
using Samverkan.Dialogues.Questions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel.Modules;

namespace Samverkan.Dialogues;

/// <summary>Dialogues (dialoger): what the municipalities say about the agreements, round by round, and what comes of it.</summary>
public static class DialoguesModule
{
    /// <summary>The database, the handlers of questions and the reader of the seeds.</summary>
    /// <param name="services">To be added to.</param>
    public static IServiceCollection AddDialogues(this IServiceCollection services) => services
        .AddModule<DialoguesDb>(options => new DialoguesDb(options))
        .AddSingleton(StatementsData.Set)
        .AddSingleton(NeedsData.Set)
        .AddKeys(keys => new DialogueIdsByKeys(keys), DialogueIdsByKeysHandler.Tables.Select(table => table.Prefix));

    /// <summary>What the module adds to the graph.</summary>
    /// <param name="graph">To be added to.</param>
    public static IRequestExecutorBuilder AddDialoguesTypes(this IRequestExecutorBuilder graph) => graph.AddCommands().AddTypes(
        typeof(DialoguesCitations),
        typeof(DialogueRoundQueries),
        typeof(DialogueRoundNode),
        typeof(DialogueRoundProgress),
        typeof(AgreementDialogueRounds),
        typeof(AgreementImpactRounds),
        typeof(DialogueQueries),
        typeof(DialogueNode),
        typeof(OrganizationDialogues),
        typeof(DialogueQuestionNode),
        typeof(StatementQueries),
        typeof(StatementNode),
        typeof(FulfilmentQueries),
        typeof(FulfilmentAnswerNode),
        typeof(AgreementFulfilment),
        typeof(FulfilmentJudgementNode),
        typeof(FindingQueries),
        typeof(FindingNode),
        typeof(FindingActions),
        typeof(StakeholderFindings),
        typeof(FindingForwardings),
        typeof(NeedQueries),
        typeof(NeedWantedArena),
        typeof(NeedActions),
        typeof(ArenaWantedBy),
        typeof(StatementFindings),
        typeof(StatementNeeds),
        typeof(FindingNeeds),
        typeof(AgreementNeeds),
        typeof(DecisionNeeds),
        typeof(ActionNode),
        typeof(ForwardingNode),
        typeof(PriorityQueries),
        typeof(PriorityNode),
        typeof(RoundMutations),
        typeof(DialogueMutations),
        typeof(QuestionMutations),
        typeof(StatementMutations),
        typeof(JudgementMutations),
        typeof(FindingMutations),
        typeof(NeedMutations),
        typeof(ActionMutations),
        typeof(ForwardingMutations),
        typeof(PriorityMutations),
        typeof(DialogueSubscriptions));
}
