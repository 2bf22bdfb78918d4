using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Accounts;

/// <summary>Who is signed in (inloggad): an account of a function, never a person.</summary>
/// <param name="Account">The account's name (konto), for example registrator-krokom.</param>
/// <param name="Role">What the account may do (roll).</param>
/// <param name="OrganizationKey">The key of the organization that it writes for; null when it writes for none.</param>
[GraphQLName("Viewer")]
public sealed record ViewerView(string Account, AccountRole Role, [property: GraphQLIgnore] string? OrganizationKey);

/// <summary>What somebody may do with the register or with one of its records (behörighet).</summary>
public enum Permission
{
    /// <summary>See it (läsa).</summary>
    Read,

    /// <summary>Record something new, or something under a record, such as a meeting of an arena (registrera).</summary>
    Record,

    /// <summary>Change it (ändra).</summary>
    Change,

    /// <summary>End or withdraw it; what was recorded stays in its history (avsluta eller återta).</summary>
    Remove,

    /// <summary>Everything, in the name of every organization (administrera).</summary>
    Administer,
}

[QueryType]
internal static class ViewerQueries
{
    /// <summary>Who is signed in (inloggad); null when nobody is.</summary>
    /// <param name="user">Of the request.</param>
    public static ViewerView? GetViewer(ClaimsPrincipal user)
        => Caller.Of(user) is { Role: not AccountRole.Anonymous } caller ? new(caller.Account, caller.Role, caller.Organization) : null;
}

[ObjectType<ViewerView>]
internal static class ViewerNode
{
    /// <summary>
    /// Whether the account may do this (får). An editor changes what belongs to the own organization, and what it convenes or answers for. Of a wish that can be
    /// refused for other reasons it says nothing.
    /// </summary>
    /// <param name="viewer">Who is signed in.</param>
    /// <param name="action">What is to be done (behörighet).</param>
    /// <param name="on">The record that it is to be done with; the register as a whole when left out.</param>
    /// <param name="rights">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<bool> GetCanAsync([Parent] ViewerView viewer, Permission action, [ID] string? on, RecordRights rights, CancellationToken cancellationToken)
    {
        var record = on is null ? (Guid?)null : RecordOf(on);
        return action switch
        {
            Permission.Read => true,
            Permission.Administer => viewer.Role == AccountRole.Administrator,
            _ when record is { } id => await rights.MayChangeAsync(new Caller(viewer.Account, viewer.Role, viewer.OrganizationKey), id, cancellationToken),
            _ => viewer.Role >= AccountRole.Editor,
        };
    }

    private static Guid RecordOf(string id)
        => GlobalId.TryDecode(id, out _, out var record) ? record : throw ArgumentFault.Of("HC0001", "The id is malformed. Ids are opaque: send them back as they came.", "on");
}
