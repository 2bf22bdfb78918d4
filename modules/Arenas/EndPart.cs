using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas;

/// <summary>What is told to end something that an arena has.</summary>
internal abstract record EndPartInput : ChangeInput
{
    /// <summary>The last day that counts (till och med): 2022-12-31, 2022-12 or 2022.</summary>
    public required string LastDay { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those that are there.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

internal static class EndPart
{
    /// <summary>Gives a mandate, a seat or a whole arena its last day, unless it has one.</summary>
    public static void End(this Draft draft, string lastDay)
    {
        if (Periods.Of(draft.Part).LastDay is { } ended)
            draft.Fault("input.id", $"It ended on {ended} already.", "something that has not ended; its last day is corrected with its other details", FaultKind.State, "ENDED");

        Periods.End(draft.Part, lastDay);
        draft.ComesFrom("period", "lastDay");
        draft.AddAll("citations");
    }
}
