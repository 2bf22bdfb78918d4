using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Judgements;

[MutationType]
[Authorize(Policies.Editor)]
internal static class JudgementMutations
{
    /// <summary>Records how far an agreement is judged to be fulfilled (registrera bedömning av uppfyllelse).</summary>
    /// <param name="input">Who judges what, and how.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FulfilmentJudgementView>> RecordJudgementAsync(RecordJudgementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<FulfilmentJudgementView>("judgements", input, user, cancellationToken);

    /// <summary>Changes a judgement (ändra uppgifter om bedömning).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FulfilmentJudgementView>> UpdateJudgementDetailsAsync(UpdateJudgementDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<FulfilmentJudgementView>(input, user, cancellationToken, isDetails: true);
}
