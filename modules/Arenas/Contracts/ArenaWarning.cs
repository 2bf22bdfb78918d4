using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Contracts;

/// <summary>That something about an arena should be looked at, though it is accepted (varning). Derived, never stored.</summary>
[GraphQLName("ArenaWarning")]
public sealed record ArenaWarning
{
    /// <summary>Somebody decided at an arena without a documented mandate to decide (INV-22).</summary>
    internal const string DecidedWithoutDocumentedMandate = "DECIDED_WITHOUT_DOCUMENTED_MANDATE";

    /// <summary>More questions are to be treated in a year than four (INV-21).</summary>
    internal const string TooManyFocusItems = "TOO_MANY_FOCUS_ITEMS";

    /// <summary>DECIDED_WITHOUT_DOCUMENTED_MANDATE or TOO_MANY_FOCUS_ITEMS (kod).</summary>
    public required string Code { get; init; }

    /// <summary>What should be looked at (meddelande), in English.</summary>
    public required string Message { get; init; }

    /// <summary>Shown as arena.</summary>
    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    /// <summary>The decision that it is about (beslut); null when it is not about one.</summary>
    public DecisionView? Decision { get; init; }

    /// <summary>The arena that it is about (samverkansarena); null when it cannot be shown.</summary>
    public Task<ArenaView?> GetArenaAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(ArenaId, cancellationToken);
}
