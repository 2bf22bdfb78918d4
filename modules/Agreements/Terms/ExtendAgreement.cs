using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told when an agreement gets a later last day.</summary>
internal sealed record ExtendAgreementInput : AgreementEventInput
{
    /// <summary>The new last day (ny sista dag), that day included; later than the one before (INV-16).</summary>
    public required DateOnly NewLastDay { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class ExtendAgreement
{
    /// <summary>Notes that an agreement was extended (förlänga överenskommelse): its term changes, not the agreement. Role assignments that rest on it and ended with it follow (INV-28).</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> ExtendAgreementAsync(ExtendAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.Extended));
}
