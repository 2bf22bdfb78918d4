using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Priorities;

[MutationType]
[Authorize(Policies.Editor)]
internal static class PriorityMutations
{
    /// <summary>Records a priority of the county (registrera prioritering).</summary>
    /// <param name="input">What is to come first, and who says so.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PriorityView>> RecordPriorityAsync(RecordPriorityInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<PriorityView>("priorities", input, user, cancellationToken);

    /// <summary>Changes a priority (ändra uppgifter om prioritering).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PriorityView>> UpdatePriorityDetailsAsync(UpdatePriorityDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PriorityView>(input, user, cancellationToken, isDetails: true);
}
