using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.FollowUps;

[MutationType]
[Authorize("Editor")]
internal static class FollowUpMutations
{
    /// <summary>Records a follow-up (registrera uppföljning).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowUpView>> RecordFollowUpAsync(RecordFollowUpInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<FollowUpView>("followUps", input, user, cancellationToken);

    /// <summary>Changes what is known of a follow-up (ändra uppgifter om uppföljning).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowUpView>> UpdateFollowUpDetailsAsync(UpdateFollowUpDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<FollowUpView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Records a plan for follow-ups (registrera uppföljningsplan).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowUpPlanView>> RecordFollowUpPlanAsync(RecordFollowUpPlanInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<FollowUpPlanView>("followUpPlans", input, user, cancellationToken);

    /// <summary>Changes what is known of a plan for follow-ups (ändra uppgifter om uppföljningsplan).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowUpPlanView>> UpdateFollowUpPlanDetailsAsync(UpdateFollowUpPlanDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<FollowUpPlanView>(input, user, cancellationToken, isDetails: true);
}
