using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Documents;

[MutationType]
[Authorize(Policies.Editor)]
internal static class DocumentMutations
{
    /// <summary>Records a document (registrera källdokument): what it is, not its text.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<SourceDocumentView>> RecordDocumentAsync(RecordDocumentInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<SourceDocumentView>("documents", input, user, cancellationToken);

    /// <summary>Changes what a document is described by (ändra uppgifter om källdokument).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<SourceDocumentView>> UpdateDocumentDetailsAsync(UpdateDocumentDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<SourceDocumentView>(input, user, cancellationToken, isDetails: true);
}
