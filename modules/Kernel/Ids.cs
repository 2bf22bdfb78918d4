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

public readonly record struct TaskId(Guid Value) : INodeId<TaskId> { public static TaskId From(Guid value) => new(value); }

public readonly record struct RoleAssignmentId(Guid Value) : INodeId<RoleAssignmentId> { public static RoleAssignmentId From(Guid value) => new(value); }

public readonly record struct HandoverId(Guid Value) : INodeId<HandoverId> { public static HandoverId From(Guid value) => new(value); }

public readonly record struct ReportedUnclarityId(Guid Value) : INodeId<ReportedUnclarityId> { public static ReportedUnclarityId From(Guid value) => new(value); }
