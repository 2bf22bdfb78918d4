using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas;

/// <summary>What is told to say that an arena exists from now on.</summary>
internal sealed record EstablishArenaInput : ChangeInput
{
    /// <summary>The decision or agreement by which it exists (inrättad genom).</summary>
    [ID]
    [Member("establishedBy")]
    public required string EstablishedById { get; init; }

    /// <summary>The first day on which it exists (från och med): 2023-01-01, 2023-01 or 2023; unknown when left out.</summary>
    public string? FirstDay { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the arena.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class EstablishArena
{
    /// <summary>
    /// Says that an arena that was wanted, proposed or intended exists (inrätta samverkansarena). Only a decision that has been made, or an agreement that has been adopted, can do
    /// it; the need for the arena is met then.
    /// </summary>
    /// <param name="input">By what and from when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaView>> EstablishArenaAsync(EstablishArenaInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaView>(input, user, cancellationToken, draft => Establish(draft, input));

    private static void Establish(Draft draft, EstablishArenaInput input)
    {
        if (draft.Part.TextOf("standing") is "ESTABLISHED" or "REJECTED")
            draft.Fault("input.id", $"The arena is {draft.Part.TextOf("standing")}.", "an arena that is wanted, proposed or intended", FaultKind.State, draft.Part.TextOf("standing"));

        draft.Part["standing"] = GraphNames.Of(Standing.Established);
        draft.Set("establishedBy", "establishedBy");
        if (draft.Given.TextOf("establishedBy") is { } by && by.StartsWith("agreement/", StringComparison.Ordinal)) draft.Part["agreement"] = by;
        if (input.FirstDay is { } first)
        {
            // What was said of a day on which it may begin, while it did not exist, gives way.
            draft.Part["period"] = $"{first}/{(draft.Part.TextOf("period") ?? "/").Split('/')[1]}";
            draft.ComesFrom("period", "firstDay");
        }

        draft.AddAll("citations");
    }
}
