using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Needs;

[MutationType]
[Authorize(Policies.Editor)]
internal static class NeedMutations
{
    /// <summary>Records a need or wish (registrera behov).</summary>
    /// <param name="input">What is needed, and who has raised it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NeedView>> RecordNeedAsync(RecordNeedInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<NeedView>("needs", input, user, cancellationToken, draft => draft.Begin(NeedState.Open));

    /// <summary>Changes a need (ändra uppgifter om behov): where it stands, too, one step at a time (model 6.5). It is dropped by dropNeed.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NeedView>> UpdateNeedDetailsAsync(UpdateNeedDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<NeedView>(input, user, cancellationToken, Keep, isDetails: true);

    /// <summary>Drops a need (avfärda behov): nothing will be done about it, for a reason. A need that has been met stays met.</summary>
    /// <param name="input">Which need, and why.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NeedView>> DropNeedAsync(DropNeedInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<NeedView>(input, user, cancellationToken, Drop);

    private static void Keep(Draft draft)
    {
        draft.Step<NeedState>(NeedRules.CanBecome);
        if (draft.Given.TextOf("state") == GraphNames.Of(NeedState.Dropped)) draft.Fault("input.state", "A need is dropped with a reason.", "dropNeed, which asks for the reason");
    }

    private static void Drop(Draft draft)
    {
        if (draft.Part.TextOf("state") is ("MET" or "DROPPED") and var state)
            draft.Fault("input.id", $"The need is {state}.", "a need that has been neither met nor dropped", FaultKind.State, state);

        draft.Part["state"] = GraphNames.Of(NeedState.Dropped);
        draft.Set("droppedBecause", "droppedBecause");
        draft.AddAll("citations");
    }
}
