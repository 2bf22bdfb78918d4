using System.Security.Claims;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Assignments;

[MutationType]
[Authorize("Editor")]
internal static class AssignmentMutations
{
    /// <summary>Gives someone a role in a task (tilldela roll). A second one who answers for the same task at the same time is recorded with the warning TWO_ACCOUNTABLE (INV-29).</summary>
    /// <param name="input">What the role is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<RoleAssignmentView>> AssignRoleAsync(AssignRoleInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<RoleAssignmentView>("roleAssignments", input, user, cancellationToken);

    /// <summary>Gives many roles at once (tilldela roller), all of them or none. They are answered in the order of their keys.</summary>
    /// <param name="input">What the roles are.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    [UseMutationConvention(PayloadFieldName = "roleAssignments")]
    public static Task<FieldResult<IReadOnlyList<RoleAssignmentView>>> AssignRolesAsync(
        AssignRolesInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordManyAsync<RoleAssignmentView>("roleAssignments", "assignments", input, user, cancellationToken);

    /// <summary>Changes what is known of a role assignment (ändra uppgifter om rolltilldelning). It is ended by endAssignment.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<RoleAssignmentView>> UpdateRoleAssignmentDetailsAsync(
        UpdateRoleAssignmentDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<RoleAssignmentView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Ends a role on a day (avsluta rolltilldelning). The gap that it would leave is shown by previewEndAssignment.</summary>
    /// <param name="input">What ends.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<RoleAssignmentView>> EndAssignmentAsync(EndAssignmentInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<RoleAssignmentView>(input, user, cancellationToken, input.End);
}
