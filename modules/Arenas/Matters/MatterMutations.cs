using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Matters;

[MutationType]
[Authorize(Policies.Editor)]
internal static class MatterMutations
{
    /// <summary>Records a matter (registrera ärende).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MatterView>> RecordMatterAsync(RecordMatterInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<MatterView>("matters", input, user, cancellationToken);

    /// <summary>Changes what a matter is described by (ändra uppgifter om ärende).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MatterView>> UpdateMatterDetailsAsync(UpdateMatterDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<MatterView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Adds a step to the way of a matter (planera steg i ärendegången), after those that are there; or records one that was taken.</summary>
    /// <param name="input">Of which matter, and what the step is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MatterStepView>> PlanMatterStepAsync(PlanMatterStepInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<MatterStepView>("steps", "step", input, user, cancellationToken, draft => draft.Part["outcome"] ??= GraphNames.Of(StepOutcome.Planned));

    /// <summary>Changes what a step of a matter is described by (ändra uppgifter om steg).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MatterStepView>> UpdateMatterStepDetailsAsync(UpdateMatterStepDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<MatterStepView>(input, user, cancellationToken, isDetails: true);
}
