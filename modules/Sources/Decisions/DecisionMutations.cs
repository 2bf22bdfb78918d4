using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

[MutationType]
[Authorize(Policies.Editor)]
internal static class DecisionMutations
{
    /// <summary>Records a decision, or a proposal for one (registrera beslut). What is only proposed changes nothing.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DecisionView>> RecordDecisionAsync(RecordDecisionInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<DecisionView>("decisions", input, user, cancellationToken);

    /// <summary>Changes what a decision is described by (ändra uppgifter om beslut). That a proposal is decided is told by decide.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DecisionView>> UpdateDecisionDetailsAsync(UpdateDecisionDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DecisionView>(input, user, cancellationToken, isDetails: true);
}
