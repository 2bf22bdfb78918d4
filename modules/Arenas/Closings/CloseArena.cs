using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Closings;

/// <summary>What is told to close an arena.</summary>
internal sealed record CloseArenaInput : ChangeInput
{
    /// <summary>The last day on which it exists (till och med): 2022-12-31, 2022-12 or 2022. Its mandates end with it.</summary>
    public required string LastDay { get; init; }

    /// <summary>What happens to its seats, relations and meetings to come (öppna kopplingar), each of them (INV-02).</summary>
    public IReadOnlyList<ArenaClosingInput>? Parts { get; init; }

    /// <summary>What happens to those that are not named one by one (övriga); when left out, each must be named.</summary>
    public ClosingFate? Others { get; init; }

    /// <summary>The arena that takes over what moves (efterträdare).</summary>
    [ID]
    public string? SuccessorId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the arena.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

/// <summary>What happens to one thing that an arena leaves open when it is closed.</summary>
internal sealed record ArenaClosingInput
{
    /// <summary>The seat, relation or meeting (plats, relation eller möte): its id, or its key.</summary>
    [ID]
    public required string PartId { get; init; }

    /// <summary>What happens to it (vad som händer).</summary>
    public required ClosingFate Fate { get; init; }
}

/// <summary>What happens to something that is open when that which it belongs to is closed (öde).</summary>
internal enum ClosingFate
{
    /// <summary>It ends on the same day; a meeting to come is called off (avslutas).</summary>
    End,

    /// <summary>The successor takes it over from the day after (flyttas).</summary>
    Move,

    /// <summary>It stays as it is, to be seen to later (lämnas).</summary>
    Leave,
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class CloseArena
{
    /// <summary>
    /// Closes an arena (avsluta samverkansarena). What happens to each open seat, relation and meeting to come must be said; one about which nothing is
    /// said gives STILL_IN_USE (INV-02).
    /// </summary>
    /// <param name="input">When, and what happens to what is open.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="store">Reads what else points at the arena.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaView>> CloseArenaAsync(CloseArenaInput input, ClaimsPrincipal user, Recorder recorder, RecordStore store, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaView>(input, user, draft => CloseAsync(draft, input, store, cancellationToken), cancellationToken);

    private static async Task CloseAsync(Draft draft, CloseArenaInput input, RecordStore store, CancellationToken cancellationToken)
    {
        if (draft.Part.TextOf("standing") is var standing && standing != GraphNames.Of(Standing.Established))
            draft.Fault("input.id", $"The arena is {standing}.", "an arena that exists; one that was only wanted or proposed becomes REJECTED by updateArenaDetails", FaultKind.State, standing);

        var things = await OpenThings.ReadAsync(draft, input.LastDay, store, cancellationToken);
        var fates = Fates(draft, input, things);
        draft.End(input.LastDay);
        foreach (var mandate in draft.Part.PartsOf("mandates").Where(Periods.IsOpen)) Periods.End(mandate, input.LastDay);
        things.Apply(fates, draft.Given.TextOf("successor"), input.LastDay);
    }

    /// <summary>What happens to each open thing; what is not said, and what is said of something else, becomes a fault.</summary>
    private static Dictionary<string, ClosingFate> Fates(Draft draft, CloseArenaInput input, OpenThings things)
    {
        var fates = new Dictionary<string, ClosingFate>(StringComparer.Ordinal);
        foreach (var (i, part) in draft.Given.PartsOf("parts").Index())
        {
            var key = part.TextOf("part")!;
            if (!things.Keys.Contains(key))
                draft.Fault($"input.parts[{i}].partId", $"{key} is nothing that the arena leaves open.", "an open seat, relation or meeting to come of the arena", FaultKind.NotFound, keys: NearestKeys.To(key, things.Keys));
            else if (!fates.TryAdd(key, input.Parts![i].Fate))
                draft.Fault($"input.parts[{i}].partId", $"{key} is named twice.", "each thing once");
        }

        var unsaid = things.Keys.Where(key => !fates.ContainsKey(key)).ToList();
        if (input.Others is { } fate) foreach (var key in unsaid) fates[key] = fate;
        else if (unsaid.Count > 0)
            draft.Fault("input.parts", $"Nothing is said of {string.Join(", ", unsaid)}, which the arena leaves open (INV-02).", "for each of them END, MOVE or LEAVE", FaultKind.InUse, keys: unsaid);

        var successor = draft.Given.TextOf("successor");
        if (successor is null && fates.ContainsValue(ClosingFate.Move))
            draft.Fault("input.successorId", "Something moves, and nothing says where to (INV-02).", "the arena that takes it over");
        else if (successor is not null && !things.IsThere(successor))
            draft.Fault("input.successorId", "Nothing has this id.", "the id or key of another arena", FaultKind.NotFound);
        else if (successor is not null && !things.IsArena(successor))
            draft.Fault("input.successorId", "Nothing can move there.", "another arena");
        return fates;
    }
}
