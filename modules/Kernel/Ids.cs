namespace Samverkan.Kernel;

// An id is a version 7 Guid with a type of its own, so that the compiler tells a task from an agreement. Seeded and imported
// records have ids of version 8, made from their key: the same on every installation.

public readonly record struct DocumentId(Guid Value) : INodeId<DocumentId> { public static DocumentId From(Guid value) => new(value); }

public readonly record struct DecisionId(Guid Value) : INodeId<DecisionId> { public static DecisionId From(Guid value) => new(value); }

public readonly record struct TopicId(Guid Value) : INodeId<TopicId> { public static TopicId From(Guid value) => new(value); }

public readonly record struct ContradictionId(Guid Value) : INodeId<ContradictionId> { public static ContradictionId From(Guid value) => new(value); }

public readonly record struct InformationProductId(Guid Value) : INodeId<InformationProductId> { public static InformationProductId From(Guid value) => new(value); }

/// <summary>Of an organization, a group, a unit, a body or a post: the five kinds of stakeholder share one room of ids.</summary>
public readonly record struct StakeholderId(Guid Value) : INodeId<StakeholderId> { public static StakeholderId From(Guid value) => new(value); }

public readonly record struct ChangeEventId(Guid Value) : INodeId<ChangeEventId> { public static ChangeEventId From(Guid value) => new(value); }

public readonly record struct TermOfOfficeId(Guid Value) : INodeId<TermOfOfficeId> { public static TermOfOfficeId From(Guid value) => new(value); }

public readonly record struct AgreementId(Guid Value) : INodeId<AgreementId> { public static AgreementId From(Guid value) => new(value); }

public readonly record struct AgreementEventId(Guid Value) : INodeId<AgreementEventId> { public static AgreementEventId From(Guid value) => new(value); }

public readonly record struct AgreementAreaId(Guid Value) : INodeId<AgreementAreaId> { public static AgreementAreaId From(Guid value) => new(value); }

public readonly record struct ObligationId(Guid Value) : INodeId<ObligationId> { public static ObligationId From(Guid value) => new(value); }

public readonly record struct PurposeId(Guid Value) : INodeId<PurposeId> { public static PurposeId From(Guid value) => new(value); }

public readonly record struct PriorityAreaId(Guid Value) : INodeId<PriorityAreaId> { public static PriorityAreaId From(Guid value) => new(value); }

public readonly record struct PerspectiveId(Guid Value) : INodeId<PerspectiveId> { public static PerspectiveId From(Guid value) => new(value); }

public readonly record struct AnnualPlanId(Guid Value) : INodeId<AnnualPlanId> { public static AnnualPlanId From(Guid value) => new(value); }

public readonly record struct FollowOnAssignmentId(Guid Value) : INodeId<FollowOnAssignmentId> { public static FollowOnAssignmentId From(Guid value) => new(value); }

public readonly record struct FollowUpId(Guid Value) : INodeId<FollowUpId> { public static FollowUpId From(Guid value) => new(value); }

public readonly record struct FollowUpPlanId(Guid Value) : INodeId<FollowUpPlanId> { public static FollowUpPlanId From(Guid value) => new(value); }

public readonly record struct ArenaId(Guid Value) : INodeId<ArenaId> { public static ArenaId From(Guid value) => new(value); }

public readonly record struct ArenaMandateId(Guid Value) : INodeId<ArenaMandateId> { public static ArenaMandateId From(Guid value) => new(value); }

public readonly record struct ArenaSeatId(Guid Value) : INodeId<ArenaSeatId> { public static ArenaSeatId From(Guid value) => new(value); }

public readonly record struct ArenaRelationId(Guid Value) : INodeId<ArenaRelationId> { public static ArenaRelationId From(Guid value) => new(value); }

public readonly record struct AnnualFocusId(Guid Value) : INodeId<AnnualFocusId> { public static AnnualFocusId From(Guid value) => new(value); }

public readonly record struct ArenaPlanId(Guid Value) : INodeId<ArenaPlanId> { public static ArenaPlanId From(Guid value) => new(value); }

public readonly record struct MeetingId(Guid Value) : INodeId<MeetingId> { public static MeetingId From(Guid value) => new(value); }

public readonly record struct AgendaItemId(Guid Value) : INodeId<AgendaItemId> { public static AgendaItemId From(Guid value) => new(value); }

public readonly record struct MatterId(Guid Value) : INodeId<MatterId> { public static MatterId From(Guid value) => new(value); }

public readonly record struct MatterStepId(Guid Value) : INodeId<MatterStepId> { public static MatterStepId From(Guid value) => new(value); }

public readonly record struct DialogueRoundId(Guid Value) : INodeId<DialogueRoundId> { public static DialogueRoundId From(Guid value) => new(value); }

public readonly record struct DialogueId(Guid Value) : INodeId<DialogueId> { public static DialogueId From(Guid value) => new(value); }

public readonly record struct DialogueQuestionId(Guid Value) : INodeId<DialogueQuestionId> { public static DialogueQuestionId From(Guid value) => new(value); }

public readonly record struct StatementId(Guid Value) : INodeId<StatementId> { public static StatementId From(Guid value) => new(value); }

public readonly record struct FulfilmentJudgementId(Guid Value) : INodeId<FulfilmentJudgementId> { public static FulfilmentJudgementId From(Guid value) => new(value); }

public readonly record struct FindingId(Guid Value) : INodeId<FindingId> { public static FindingId From(Guid value) => new(value); }

public readonly record struct NeedId(Guid Value) : INodeId<NeedId> { public static NeedId From(Guid value) => new(value); }

public readonly record struct ActionId(Guid Value) : INodeId<ActionId> { public static ActionId From(Guid value) => new(value); }

public readonly record struct ForwardingId(Guid Value) : INodeId<ForwardingId> { public static ForwardingId From(Guid value) => new(value); }

public readonly record struct PriorityId(Guid Value) : INodeId<PriorityId> { public static PriorityId From(Guid value) => new(value); }

public readonly record struct TaskId(Guid Value) : INodeId<TaskId> { public static TaskId From(Guid value) => new(value); }

public readonly record struct RoleAssignmentId(Guid Value) : INodeId<RoleAssignmentId> { public static RoleAssignmentId From(Guid value) => new(value); }

public readonly record struct HandoverId(Guid Value) : INodeId<HandoverId> { public static HandoverId From(Guid value) => new(value); }

public readonly record struct ReportedUnclarityId(Guid Value) : INodeId<ReportedUnclarityId> { public static ReportedUnclarityId From(Guid value) => new(value); }
