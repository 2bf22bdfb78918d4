using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Mandates;

[MutationType]
[Authorize(Policies.Editor)]
internal static class MandateMutations
{
    /// <summary>Gives an arena a mandate (sätt mandat); those that it has stay.</summary>
    /// <param name="input">Of which arena, and what it may do.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaMandateView>> SetMandateAsync(SetMandateInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<ArenaMandateView>("mandates", "mandate", input, user, cancellationToken);

    /// <summary>Changes what a mandate is described by (ändra uppgifter om mandat).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaMandateView>> UpdateMandateDetailsAsync(UpdateMandateDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaMandateView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Gives a mandate its last day (avsluta mandat).</summary>
    /// <param name="input">Which mandate, and when it ends.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaMandateView>> EndMandateAsync(EndMandateInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaMandateView>(input, user, cancellationToken, draft => draft.End(input.LastDay));
}
