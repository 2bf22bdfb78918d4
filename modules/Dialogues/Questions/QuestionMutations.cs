using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Questions;

[MutationType]
[Authorize(Policies.Editor)]
internal static class QuestionMutations
{
    /// <summary>Adds a question to a round (lägg till dialogfråga).</summary>
    /// <param name="input">To which round, and what is asked.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueQuestionView>> AddDialogueQuestionAsync(AddDialogueQuestionInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<DialogueQuestionView>("questions", "question", input, user, cancellationToken);

    /// <summary>Changes a question of a round (ändra uppgifter om dialogfråga).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DialogueQuestionView>> UpdateDialogueQuestionDetailsAsync(UpdateDialogueQuestionDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DialogueQuestionView>(input, user, cancellationToken, isDetails: true);
}
