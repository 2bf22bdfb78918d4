using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Groups;

[MutationType]
[Authorize(Policies.Administrator)]
internal static class GroupMutations
{
    /// <summary>Records a group of organizations that act together without being one (registrera krets).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationGroupView>> RecordGroupAsync(RecordGroupInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<OrganizationGroupView>("groups", input, user, cancellationToken);

    /// <summary>Changes what a group is described by (ändra uppgifter om krets).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationGroupView>> UpdateGroupDetailsAsync(UpdateGroupDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<OrganizationGroupView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Tells that an organization joins a group (lägg till medlem). From its first day on it is bound by what the group is a party of (INV-11).</summary>
    /// <param name="input">Who joins, and when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationGroupView>> AddMembershipAsync(AddMembershipInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<OrganizationGroupView>(input, user, cancellationToken, draft => draft.Append("memberships", "membership"));

    /// <summary>Tells that an organization leaves a group (avsluta medlemskap).</summary>
    /// <param name="input">Who leaves, and when.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationGroupView>> EndMembershipAsync(EndMembershipInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<OrganizationGroupView>(input, user, cancellationToken, draft =>
        {
            var memberships = draft.Part.PartsOf("memberships").Where(membership => membership.TextOf("organization") == draft.Given.TextOf("organization")).ToList();
            if (memberships.Find(membership => membership.MayLastBeyond(input.LastDay)) is { } open)
            {
                open.EndOn(input.LastDay);
                draft.AppendCitations(of: open);
            }
            else
            {
                // The grounds are read all the same, so that what is wrong with them is told too.
                draft.AppendCitations();
                draft.Fault("input.organizationId", "It has no membership that lasts beyond that day.", "a member of the group on that day", FaultKind.State, memberships.Count == 0 ? null : "ENDED");
            }
        });
}
