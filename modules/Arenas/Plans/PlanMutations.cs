using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Plans;

[MutationType]
[Authorize(Policies.Editor)]
internal static class PlanMutations
{
    /// <summary>Says which questions an arena means to treat in a year (sätt årets frågor).</summary>
    /// <param name="input">Which arena, year and questions.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AnnualFocusView>> SetAnnualFocusAsync(SetAnnualFocusInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<AnnualFocusView>("annualFocus", input, user, cancellationToken);

    /// <summary>Changes which questions an arena means to treat in a year (ändra årets frågor).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AnnualFocusView>> UpdateAnnualFocusDetailsAsync(UpdateAnnualFocusDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AnnualFocusView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Records a declaration of which arenas there are meant to be in a term of office (registrera avsiktsförklaring).</summary>
    /// <param name="input">What it declares.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaPlanView>> RecordArenaPlanAsync(RecordArenaPlanInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ArenaPlanView>("arenaPlans", input, user, cancellationToken);

    /// <summary>Changes a declaration of arenas (ändra uppgifter om avsiktsförklaring).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaPlanView>> UpdateArenaPlanDetailsAsync(UpdateArenaPlanDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaPlanView>(input, user, cancellationToken, isDetails: true);
}
