using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Findings;

[MutationType]
[Authorize(Policies.Editor)]
internal static class FindingMutations
{
    /// <summary>Records a conclusion that was drawn from a round (registrera slutsats).</summary>
    /// <param name="input">The conclusion and what it is drawn from.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FindingView>> RecordFindingAsync(RecordFindingInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<FindingView>("findings", input, user, cancellationToken);

    /// <summary>Changes a conclusion (ändra uppgifter om slutsats).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FindingView>> UpdateFindingDetailsAsync(UpdateFindingDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<FindingView>(input, user, cancellationToken, isDetails: true);
}
