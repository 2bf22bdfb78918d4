using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Plans;

/// <summary>What is told to say which questions an arena means to treat in a year.</summary>
internal sealed record SetAnnualFocusInput : RecordInput
{
    /// <summary>The arena (samverkansarena); it has one such list for each year.</summary>
    [ID]
    public required string ArenaId { get; init; }

    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>The questions (frågor), in their order; more than four give the warning TOO_MANY_FOCUS_ITEMS (INV-21).</summary>
    public required IReadOnlyList<string> Items { get; init; }
}

/// <summary>What is told to change which questions an arena means to treat in a year. What is left out stays.</summary>
internal sealed record UpdateAnnualFocusDetailsInput : ChangeInput
{
    /// <summary>The arena (samverkansarena).</summary>
    [ID]
    public Optional<string> ArenaId { get; init; }

    /// <summary>The year (år).</summary>
    public Optional<int> Year { get; init; }

    /// <summary>The questions (frågor), all of them in their order; more than four give the warning TOO_MANY_FOCUS_ITEMS (INV-21).</summary>
    public Optional<IReadOnlyList<string>> Items { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to record a declaration of which arenas there are meant to be in a term of office.</summary>
internal sealed record RecordArenaPlanInput : RecordInput
{
    /// <summary>The term of office (mandatperiod).</summary>
    [ID]
    public required string TermId { get; init; }

    /// <summary>The arenas (samverkansarenor), in their order.</summary>
    [ID]
    public required IReadOnlyList<string> ArenaIds { get; init; }

    /// <summary>Whether it has been declared, is proposed or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Who declares it (avsändare).</summary>
    [ID]
    [Member("declaredBy")]
    public string? DeclaredById { get; init; }
}

/// <summary>What is told to change a declaration of arenas. What is left out stays; null takes away.</summary>
internal sealed record UpdateArenaPlanDetailsInput : ChangeInput
{
    /// <summary>The term of office (mandatperiod).</summary>
    [ID]
    public Optional<string> TermId { get; init; }

    /// <summary>The arenas (samverkansarenor), all of them in their order.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> ArenaIds { get; init; }

    /// <summary>Whether it has been declared, is proposed or is only wanted (ställning).</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>Who declares it (avsändare).</summary>
    [ID]
    [Member("declaredBy")]
    public Optional<string?> DeclaredById { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
