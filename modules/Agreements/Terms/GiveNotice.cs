using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told when someone gives notice to end an agreement.</summary>
internal sealed record GiveNoticeInput : AgreementEventInput
{
    /// <summary>The first day on which the agreement no longer holds (uppsagd från och med).</summary>
    public required DateOnly EffectiveOn { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class GiveNotice
{
    /// <summary>Notes that someone gave notice (säga upp överenskommelse). The agreement is in force until the day on which the notice takes effect; role assignments that rest on it end with it (INV-28).</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> GiveNoticeAsync(GiveNoticeInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.NoticeGiven));
}
