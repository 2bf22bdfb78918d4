using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Dialogues;

[MutationType]
[Authorize(Policies.Editor)]
internal static class DialogueMutations
{
    private static readonly string[] Members = ["state", "heldOn", "mode", "posts", "evidence"];

    /// <summary>Adds a dialogue to a round that lacks that of a municipality (lägg till dialog).</summary>
    /// <param name="input">To which round, and with whom.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueView>> AddDialogueAsync(AddDialogueInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<DialogueView>("dialogues", "dialogue", input, user, cancellationToken, draft =>
        {
            draft.Begin(DialogueState.Planned);
            Run(draft);
        });

    /// <summary>
    /// Says how far a dialogue has come (registrera dialog), one step at a time: that it is planned, was held, summarized or confirmed, or was called off
    /// (model 6.3). When the first one of a round has been held, the round is RUNNING.
    /// </summary>
    /// <param name="input">Which dialogue, and how far it has come.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueView>> RecordDialogueAsync(RecordDialogueInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DialogueView>(input, user, cancellationToken, Record);

    /// <summary>Changes what a dialogue is described by (ändra uppgifter om dialog). How far it has come is told by recordDialogue.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueView>> UpdateDialogueDetailsAsync(UpdateDialogueDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DialogueView>(input, user, cancellationToken, isDetails: true);

    private static void Record(Draft draft)
    {
        foreach (var member in Members) draft.Set(member, member);
        draft.AddAll("citations");
        draft.Step<DialogueState>(RoundRules.CanBecome);
        Run(draft);
    }

    /// <summary>A round that was only planned runs when somebody has been heard.</summary>
    private static void Run(Draft draft)
    {
        if (draft.Whole.TextOf("state") == GraphNames.Of(RoundState.Planned) && draft.Part.TextOf("state") is ("HELD" or "SUMMARIZED" or "CONFIRMED"))
            draft.Whole["state"] = GraphNames.Of(RoundState.Running);
    }
}
