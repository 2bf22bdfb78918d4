using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Forwardings;

[MutationType]
[Authorize(Policies.Editor)]
internal static class ForwardingMutations
{
    /// <summary>Passes a need or conclusion on to somebody else (lyft vidare). A need must be open, and is FORWARDED then (model 6.5).</summary>
    /// <param name="input">What is passed on, by whom and to whom.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ForwardingView>> ForwardAsync(ForwardInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ForwardingView>("forwardings", input, user, cancellationToken, draft => draft.Begin(ForwardingState.Sent), command: ForwardedNeeds.Command);

    /// <summary>Changes what is known of a forwarding (ändra uppgifter om vidarelyft): that it was answered, too.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ForwardingView>> UpdateForwardingDetailsAsync(UpdateForwardingDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ForwardingView>(input, user, cancellationToken, isDetails: true);
}
