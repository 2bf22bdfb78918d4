using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues;

[MutationType]
[Authorize(Policies.Editor)]
internal static class RoundMutations
{
    /// <summary>Opens a round of dialogues about an agreement (öppna dialogomgång), with a dialogue for each municipality that the agreement binds (INV-24).</summary>
    /// <param name="input">Which round, and its dialogues.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueRoundView>> OpenRoundAsync(OpenRoundInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<DialogueRoundView>("rounds", input, user, cancellationToken, Open);

    /// <summary>Changes what a round is described by (ändra uppgifter om dialogomgång): how far it has come, too, one step at a time (model 6.3).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueRoundView>> UpdateRoundDetailsAsync(UpdateRoundDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DialogueRoundView>(input, user, cancellationToken, draft => draft.Step<RoundState>(RoundRules.CanBecome), isDetails: true);

    private static void Open(Draft draft)
    {
        draft.Begin(RoundState.Planned);
        var round = draft.Part.TextOf("key")!.Split('/', 2)[^1];
        foreach (var dialogue in draft.Part.PartsOf("dialogues"))
        {
            // A municipality's key ends with its code, which no other has.
            dialogue["key"] ??= $"dialogue/{round}-{dialogue.TextOf("municipality")?.Split('-', '/')[^1]}";
            dialogue["state"] ??= GraphNames.Of(DialogueState.Planned);
        }
    }
}
