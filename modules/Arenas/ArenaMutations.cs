using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas;

[MutationType]
[Authorize(Policies.Editor)]
internal static class ArenaMutations
{
    /// <summary>Records an arena (registrera samverkansarena), whether it exists, is proposed or is only wanted.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaView>> RecordArenaAsync(RecordArenaInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ArenaView>("arenas", input, user, cancellationToken);

    /// <summary>Changes what an arena is described by (ändra uppgifter om samverkansarena). It is renamed, established and closed by commands of their own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaView>> UpdateArenaDetailsAsync(UpdateArenaDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaView>(input, user, cancellationToken, StayAsItStands, isDetails: true);

    private static void StayAsItStands(Draft draft)
    {
        var before = draft.Before!.TextOf("standing");
        if (before != "ESTABLISHED" && draft.Part.TextOf("standing") == "ESTABLISHED")
            draft.Fault("input.standing", $"The arena is {before}, and comes to exist only through a decision or agreement.", "establishArena with the decision or agreement", FaultKind.State, before);
    }
}
