using Samverkan.Kernel.Recording;

namespace Samverkan.Stakeholders.Closing;

/// <summary>What is told when a stakeholder ends: its last day, and what happens to what ties it to others (INV-02).</summary>
internal abstract record CloseInput : ChangeInput
{
    /// <summary>The last day on which it exists (till och med).</summary>
    [NoMember]
    public required DateOnly LastDay { get; init; }

    /// <summary>What happens to single relations that others have with it and that last longer (kvarvarande kopplingar).</summary>
    public IReadOnlyList<RelationFateInput>? Relations { get; init; }

    /// <summary>What happens to those that are not named (övriga kopplingar); when left out, each of them must be named.</summary>
    [NoMember]
    public RelationFate? Others { get; init; }

    /// <summary>Who takes over where a relation is moved and no other successor is named for it (efterträdare).</summary>
    [ID]
    public string? SuccessorId { get; init; }

    /// <summary>What shows it (källhänvisningar), added to its grounds.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

/// <summary>What is told to close an organization.</summary>
internal sealed record CloseOrganizationInput : CloseInput;

/// <summary>What is told to see what closing an organization would do.</summary>
internal sealed record PreviewCloseOrganizationInput : CloseInput;

/// <summary>What is told to close a unit, a body, a post or a group.</summary>
internal sealed record CloseStakeholderInput : CloseInput;

/// <summary>What happens to the relations of one record with what is closed (kopplingens öde).</summary>
internal sealed record RelationFateInput
{
    /// <summary>The record that has the relation (post), or the part of one, such as a role assignment, a seat or a unit: its id, or its key.</summary>
    [ID]
    public required string RecordId { get; init; }

    /// <summary>What happens to it (öde).</summary>
    public required RelationFate Fate { get; init; }

    /// <summary>Who takes over when it is moved (efterträdare); the one named for all when left out.</summary>
    [ID]
    public string? SuccessorId { get; init; }
}

/// <summary>What happens to a relation when one of its ends is closed (kopplingens öde).</summary>
internal enum RelationFate
{
    /// <summary>It ends on the same day (avslutas). A unit, body or post of what is closed is closed with it, and an arena that it convened.</summary>
    Close,

    /// <summary>It goes on with a successor from the day after (flyttas).</summary>
    Move,

    /// <summary>It stays as it is, and shows as HOLDER_GONE among the gaps where it is a task (lämnas).</summary>
    Keep,
}
