using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Seats;

[MutationType]
[Authorize(Policies.Editor)]
internal static class SeatMutations
{
    /// <summary>Gives someone a seat in an arena (sätt plats); those that are there stay.</summary>
    /// <param name="input">In which arena, and who sits there for whom.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaSeatView>> SetSeatAsync(SetSeatInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<ArenaSeatView>("seats", "seat", input, user, cancellationToken);

    /// <summary>Changes what a seat is described by (ändra uppgifter om plats).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaSeatView>> UpdateSeatDetailsAsync(UpdateSeatDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaSeatView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Gives a seat its last day (avsluta plats).</summary>
    /// <param name="input">Which seat, and when it ends.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ArenaSeatView>> EndSeatAsync(EndSeatInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ArenaSeatView>(input, user, cancellationToken, draft => draft.End(input.LastDay));
}
