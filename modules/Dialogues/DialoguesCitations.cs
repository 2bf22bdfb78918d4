using Samverkan.Dialogues.Contracts;
using Samverkan.Sources.Contracts;

namespace Samverkan.Dialogues;

/// <summary>The grounds for the records of this module.</summary>
[ExtendObjectType(typeof(IDialoguesRecord))]
internal static class DialoguesCitations
{
    /// <summary>On what ground it is known (källhänvisningar).</summary>
    /// <param name="records">The records that are asked about.</param>
    /// <param name="field">Only those for this field and those for the whole record; all of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<CitationView>>> GetCitationsAsync(
        [Parent] IReadOnlyList<IDialoguesRecord> records, string? field, DialoguesDb db, CancellationToken cancellationToken)
        => db.CitationsOfAsync(records, field, cancellationToken);
}
