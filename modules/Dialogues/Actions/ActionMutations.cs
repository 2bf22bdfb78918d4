using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Actions;

[MutationType]
[Authorize(Policies.Editor)]
internal static class ActionMutations
{
    /// <summary>Records that something is to be done (registrera åtgärd).</summary>
    /// <param name="input">What is to be done, by whom and why.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ActionView>> RecordActionAsync(RecordActionInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ActionView>("actions", input, user, cancellationToken, draft => draft.Begin(ActionState.Proposed));

    /// <summary>Changes an action (ändra uppgifter om åtgärd): how far it has come, too, one step at a time (model 6.5).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ActionView>> UpdateActionDetailsAsync(UpdateActionDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ActionView>(input, user, cancellationToken, draft => draft.Step<ActionState>(ActionStates.CanBecome), isDetails: true);
}
