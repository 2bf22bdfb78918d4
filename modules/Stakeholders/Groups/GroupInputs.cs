using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Names;

namespace Samverkan.Stakeholders.Groups;

/// <summary>What is told to record a group of organizations.</summary>
internal sealed record RecordGroupInput : RecordInput
{
    /// <summary>Its names (namn), one at least.</summary>
    public required IReadOnlyList<NameInput> Names { get; init; }

    /// <summary>Who belongs to it, in words (regel); null when the sources do not say.</summary>
    public string? Rule { get; init; }

    /// <summary>The organizations that belong to it, and when (medlemskap).</summary>
    public IReadOnlyList<MembershipInput>? Memberships { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>That an organization belongs to a group, and when (medlemskap).</summary>
internal sealed record MembershipInput
{
    /// <summary>The organization that belongs to it (medlem).</summary>
    [ID]
    public required string OrganizationId { get; init; }

    /// <summary>From when until when it belongs to it (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what a group is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateGroupDetailsInput : ChangeInput
{
    /// <summary>Its names (namn), all of them, corrected; renameStakeholder gives a new one.</summary>
    public Optional<IReadOnlyList<NameInput>> Names { get; init; }

    /// <summary>Who belongs to it, in words (regel).</summary>
    public Optional<string?> Rule { get; init; }

    /// <summary>The organizations that belong to it (medlemskap), all of them, corrected; addMembership and endMembership tell of changes.</summary>
    public Optional<IReadOnlyList<MembershipInput>> Memberships { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told when an organization joins a group.</summary>
internal sealed record AddMembershipInput : ChangeInput
{
    /// <summary>Who joins, and when (medlemskap).</summary>
    public required MembershipInput Membership { get; init; }
}

/// <summary>What is told when an organization leaves a group.</summary>
internal sealed record EndMembershipInput : ChangeInput
{
    /// <summary>The organization that leaves it (medlem).</summary>
    [ID]
    public required string OrganizationId { get; init; }

    /// <summary>The last day on which it belongs to the group (till och med).</summary>
    [NoMember]
    public required DateOnly LastDay { get; init; }

    /// <summary>What shows it (källhänvisningar), added to the grounds of the membership.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}
