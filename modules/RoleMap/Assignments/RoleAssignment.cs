using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

/// <summary>Who has which role in a task, when, and on what ground: the unit of knowledge of the register.</summary>
internal sealed class RoleAssignment : IValid
{
    public RoleAssignmentId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required TaskId Task { get; init; }

    public required StakeholderId Holder { get; init; }

    public required Role Role { get; init; }

    public required Standing Standing { get; init; }

    public ShareKind Share { get; init; } = ShareKind.Unknown;

    public string? ShareNote { get; init; }

    /// <summary>Codes of municipalities; null for the whole county.</summary>
    public IReadOnlyList<string>? Territory { get; init; }

    /// <summary>The agreement or the decision that it rests on; null when the sources name none.</summary>
    public NodeRef? Basis { get; init; }

    public required Validity Validity { get; init; }

    public int Version { get; init; }

    /// <summary>One of the two roles by which it is judged whether a task is held.</summary>
    public bool IsJudged => Role is Role.Accountable or Role.Performs;

    /// <summary>Whether it is said how the role is divided: held alone, or shared with a note.</summary>
    public bool HasSettledShare => Share == ShareKind.Sole || (Share == ShareKind.Shared && ShareNote is not null);

    /// <summary>Whether the two hold in at least one municipality in common.</summary>
    public bool SharesTerritoryWith(RoleAssignment other)
        => Territory is null || other.Territory is null || Territory.Intersect(other.Territory).Any();

    /// <summary>Whether both say the same of days that they have in common for certain: one of the two is one too many (INV-27).</summary>
    public bool Repeats(RoleAssignment other)
        => (Task, Holder, Role, Standing) == (other.Task, other.Holder, other.Role, other.Standing)
            && SharesTerritoryWith(other)
            && Math.Max(Validity.CertainFromDay, other.Validity.CertainFromDay) < Math.Min(Validity.CertainUntilDay, other.Validity.CertainUntilDay);

    /// <summary>The same, ending on an earlier day.</summary>
    public RoleAssignment Until(DateOnly lastDay) => new()
    {
        Id = Id,
        Key = Key,
        Task = Task,
        Holder = Holder,
        Role = Role,
        Standing = Standing,
        Share = Share,
        ShareNote = ShareNote,
        Territory = Territory,
        Basis = Basis,
        Validity = new(Validity.Period.Until(PartialDate.Of(lastDay)), [.. Validity.AttestedOn.Where(seen => seen.Earliest <= lastDay)]),
        Version = Version,
    };
}
