using System.Linq.Expressions;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;

namespace Samverkan.RoleMap.Contracts;

/// <summary>Who has which role in a task, when, and on what ground (rolltilldelning).</summary>
[GraphQLName("RoleAssignment")]
public sealed record RoleAssignmentView : IRoleMapRecord
{
    /// <summary>Opaque and stable; the same assignment everywhere.</summary>
    [ID]
    public required RoleAssignmentId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example assignment/ra-02.</summary>
    public required string Key { get; init; }

    /// <summary>The task; shown as task.</summary>
    [GraphQLIgnore]
    public required TaskId TaskId { get; init; }

    /// <summary>The task where it has been read already, as in long lists that are computed; null where it is still to be loaded.</summary>
    [GraphQLIgnore]
    public TaskView? KnownTask { get; init; }

    /// <summary>Who has the role; shown as holder.</summary>
    [GraphQLIgnore]
    public required StakeholderId HolderId { get; init; }

    /// <summary>What the holder is to the task (roll).</summary>
    public required Role Role { get; init; }

    /// <summary>Whether it holds or is only proposed or meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Where it holds (territorium): the codes of the municipalities; null for the whole county.</summary>
    public IReadOnlyList<string>? Territory { get; init; }

    /// <summary>Whether the role is held alone or together with others (fördelning).</summary>
    public required ShareKind Share { get; init; }

    /// <summary>How those who share the role divide it (fördelningen i ord); null when the sources do not say or nobody shares it.</summary>
    public string? ShareNote { get; init; }

    /// <summary>What the assignment rests on (grund): an agreement or a decision; null when the sources name none.</summary>
    public NodeRef? Basis { get; init; }

    /// <summary>From when until when it holds, and what shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it to hold (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<RoleAssignment, RoleAssignmentView>> Of { get; } = assignment => new RoleAssignmentView
    {
        Id = assignment.Id,
        Key = assignment.Key,
        TaskId = assignment.Task,
        HolderId = assignment.Holder,
        Role = assignment.Role,
        Standing = assignment.Standing,
        Territory = assignment.Territory,
        Share = assignment.Share,
        ShareNote = assignment.ShareNote,
        Basis = assignment.Basis,
        Validity = assignment.Validity,
    };

    internal static Func<RoleAssignment, RoleAssignmentView> From { get; } = Of.Compile();
}
