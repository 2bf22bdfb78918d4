using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Meetings;

[MutationType]
[Authorize(Policies.Editor)]
internal static class MeetingMutations
{
    /// <summary>Records a meeting of an arena (registrera möte), held or still to be held.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MeetingView>> RecordMeetingAsync(RecordMeetingInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<MeetingView>("meetings", input, user, cancellationToken);

    /// <summary>Changes what a meeting is described by (ändra uppgifter om möte): that it was held, too.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MeetingView>> UpdateMeetingDetailsAsync(UpdateMeetingDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<MeetingView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Puts an item on the agenda of a meeting (lägg till punkt på dagordningen), after those that are there.</summary>
    /// <param name="input">On which agenda, and what it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgendaItemView>> AddAgendaItemAsync(AddAgendaItemInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<AgendaItemView>("agenda", "agenda-item", input, user, cancellationToken);

    /// <summary>Changes what an item of an agenda is described by (ändra uppgifter om punkt på dagordningen).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgendaItemView>> UpdateAgendaItemDetailsAsync(UpdateAgendaItemDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgendaItemView>(input, user, cancellationToken, isDetails: true);
}
