using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Units;

[MutationType]
[Authorize(Policies.Editor)]
internal static class UnitMutations
{
    /// <summary>Records a part of the administration of an organization (registrera förvaltningsenhet).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<UnitView>> RecordUnitAsync(RecordUnitInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<UnitView>("units", input, user, cancellationToken);

    /// <summary>Changes what a unit is described by (ändra uppgifter om förvaltningsenhet). It is renamed, moved and closed by commands of their own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<UnitView>> UpdateUnitDetailsAsync(UpdateUnitDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<UnitView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Tells that a unit gets another unit above it from a day on (flytta enhet). The one that was above it ends the day before (INV-03).</summary>
    /// <param name="input">Under which unit, and from when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<UnitView>> MoveUnitAsync(MoveUnitInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<UnitView>(input, user, cancellationToken, draft =>
        {
            var lastDay = input.FirstDay.DayBefore();
            foreach (var parent in draft.Part.PartsOf("parents").Where(parent => parent.MayLastBeyond(lastDay))) parent.EndOn(lastDay);
            draft.Append("parents", change: parent => parent.BeginOn(input.FirstDay));
        });
}
