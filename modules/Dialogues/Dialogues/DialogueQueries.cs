using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Dialogues;

[QueryType]
internal static class DialogueQueries
{
    /// <summary>One dialogue (dialog); null when there is none with that id.</summary>
    /// <param name="id">The dialogue's id.</param>
    /// <param name="dialogues">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<DialogueView?> GetDialogueByIdAsync(
        [ID<DialogueView>] DialogueId id, DialogueByIdDataLoader dialogues, CancellationToken cancellationToken)
        => dialogues.LoadAsync(id, cancellationToken);

    /// <summary>One dialogue (dialog); null when there is none with that key.</summary>
    /// <param name="key">For example dialogue/RUN-34-2018-1-2309.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueView?> GetDialogueByKeyAsync(string key, DialoguesDb db, CancellationToken cancellationToken)
        => db.Dialogues.Where(dialogue => dialogue.Key == key).Select(DialogueView.Of).SingleOrDefaultAsync(cancellationToken);
}
