using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Terms;

[MutationType]
[Authorize("Editor")]
internal static class TerminateAgreement
{
    /// <summary>Notes that an agreement ends on a day (avsluta överenskommelse), after notice or without. What would follow is shown by previewTerminateAgreement; role assignments that rest on it end with it (INV-28).</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> TerminateAgreementAsync(TerminateAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, input.End);
}
