using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Closing;

[MutationType]
internal static class ClosingMutations
{
    /// <summary>
    /// Closes an organization after its last day (avsluta organisation). Every relation that others have with it and that lasts longer must be decided
    /// about (INV-02): it is closed on the same day, moved to a successor, or left. All that is not decided about is told at once.
    /// </summary>
    /// <param name="input">The last day, and what happens to the relations.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="store">Finds the relations.</param>
    /// <param name="rights">Says which of them the account may change.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    [Authorize(Policies.Administrator)]
    public static Task<FieldResult<OrganizationView>> CloseOrganizationAsync(
        CloseOrganizationInput input, ClaimsPrincipal user, Recorder recorder, RecordStore store, RecordRights rights, CancellationToken cancellationToken)
        => recorder.ChangeAsync<OrganizationView>(input, user, draft => CloseAsync(new ClosingPlan(store, rights), draft, input, user, cancellationToken), cancellationToken);

    /// <summary>Tells what closing an organization would do, and does nothing (förhandsgranska avslut).</summary>
    /// <param name="input">As for closing it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Does it and forgets it.</param>
    /// <param name="store">Finds the relations.</param>
    /// <param name="rights">Says which of them the account may change.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [RecordErrors]
    [Authorize(Policies.Administrator)]
    public static async Task<FieldResult<ClosingPreview>> PreviewCloseOrganizationAsync(
        PreviewCloseOrganizationInput input, ClaimsPrincipal user, Recorder recorder, RecordStore store, RecordRights rights, CancellationToken cancellationToken)
    {
        var plan = new ClosingPlan(store, rights);
        return await recorder.PreviewAsync(
            input,
            user,
            async draft =>
            {
                if (draft.Kind.Collection != "organizations") draft.Fault("input.id", "It is no organization.", "the id or key of an organization", FaultKind.NotFound);
                else await plan.MakeAsync(draft, input, Caller.Of(user), cancellationToken);
            },
            () => Task.FromResult(true),
            async (_, _) => await ClosingPreview.OfAsync(plan, store, cancellationToken),
            cancellationToken);
    }

    /// <summary>
    /// Closes a unit, a body, a post or a group after its last day (avsluta enhet, organ, befattning eller krets), with the same decisions about what is tied to it
    /// as for an organization (INV-02).
    /// </summary>
    /// <param name="input">The last day, and what happens to the relations.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="store">Finds the relations.</param>
    /// <param name="rights">Says which of them the account may change.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    [Authorize(Policies.Editor)]
    public static Task<FieldResult<StakeholderView>> CloseStakeholderAsync(
        CloseStakeholderInput input, ClaimsPrincipal user, Recorder recorder, RecordStore store, RecordRights rights, CancellationToken cancellationToken)
        => recorder.ChangeAsync<StakeholderView>(
            input,
            user,
            async draft =>
            {
                if (draft.Kind.Collection == "organizations") draft.Fault("input.id", "An organization is closed by closeOrganization.", "a unit, body, post or group");
                else await CloseAsync(new ClosingPlan(store, rights), draft, input, user, cancellationToken);
            },
            cancellationToken);

    private static async Task CloseAsync(ClosingPlan plan, Draft draft, CloseInput input, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        await plan.MakeAsync(draft, input, Caller.Of(user), cancellationToken);
        foreach (var open in plan.Undecided)
            draft.Fault("input.relations", $"Nobody has decided what happens to {open.Key} ({open.Place}), which lasts longer (INV-02).", "CLOSE, MOVE or KEEP for it, in relations or others", FaultKind.InUse, keys: [open.Key]);
    }
}
