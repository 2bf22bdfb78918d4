using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

/// <summary>What is told to record a position or commission. There is no room for who holds it (INV-10).</summary>
internal sealed record RecordPostInput : RecordInput
{
    /// <summary>What it is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>Whether an official or an elected representative has it (befattningstyp).</summary>
    public required PostKind Kind { get; init; }

    /// <summary>Whose post it is (huvudman): an organization, group, unit or body; null when the sources do not say.</summary>
    [ID]
    public string? OfId { get; init; }

    /// <summary>How it is filled, and when (bemanning).</summary>
    public IReadOnlyList<OccupancyInput>? Occupancies { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>How a post is filled, and when (bemanning).</summary>
internal sealed record OccupancyInput
{
    /// <summary>How it is filled (bemanningsläge).</summary>
    public required OccupancyStatus Status { get; init; }

    /// <summary>From when until when it is filled so (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what a post is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdatePostDetailsInput : ChangeInput
{
    /// <summary>What it is called (titel).</summary>
    public Optional<string> Title { get; init; }

    /// <summary>Whether an official or an elected representative has it (befattningstyp).</summary>
    public Optional<PostKind> Kind { get; init; }

    /// <summary>Whose post it is (huvudman).</summary>
    [ID]
    public Optional<string?> OfId { get; init; }

    /// <summary>How it is filled (bemanning), all of it, corrected; recordOccupancy tells of a change.</summary>
    public Optional<IReadOnlyList<OccupancyInput>> Occupancies { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod), corrected; closeStakeholder ends it.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told of how a post is filled. Who fills it is never told (INV-10).</summary>
internal sealed record RecordOccupancyInput : ChangeInput
{
    /// <summary>How it is filled, and when (bemanning). Where its first day is known, what lasts until then ends the day before.</summary>
    public required OccupancyInput Occupancy { get; init; }
}
