using System.Security.Claims;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Statements;

[MutationType]
[Authorize(Policies.Editor)]
internal static class StatementMutations
{
    /// <summary>Records what was said (registrera utsaga), in a round or elsewhere.</summary>
    /// <param name="input">What was said, where and by whom.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<StatementView>> RecordStatementAsync(RecordStatementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<StatementView>("statements", input, user, cancellationToken);

    /// <summary>Changes what a statement is described by (ändra uppgifter om utsaga).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<StatementView>> UpdateStatementDetailsAsync(UpdateStatementDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<StatementView>(input, user, cancellationToken, isDetails: true);
}
