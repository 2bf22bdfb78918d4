using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Bodies;

[MutationType]
[Authorize(Policies.Editor)]
internal static class BodyMutations
{
    /// <summary>Records an assembly, board, council or management (registrera organ).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<BodyView>> RecordBodyAsync(RecordBodyInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<BodyView>("bodies", input, user, cancellationToken);

    /// <summary>Changes what a body is described by (ändra uppgifter om organ). It is renamed and closed by commands of their own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<BodyView>> UpdateBodyDetailsAsync(UpdateBodyDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<BodyView>(input, user, cancellationToken, isDetails: true);
}
