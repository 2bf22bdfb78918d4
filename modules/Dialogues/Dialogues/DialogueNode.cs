using Samverkan.Dialogues.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Dialogues;

[ObjectType<DialogueView>]
internal static class DialogueNode
{
    /// <summary>The round that it belongs to (dialogomgång); null when it cannot be shown.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="rounds">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<DialogueRoundView?> GetRoundAsync(
        [Parent] DialogueView dialogue, DialogueRoundByIdDataLoader rounds, CancellationToken cancellationToken)
        => rounds.LoadAsync(dialogue.RoundId, cancellationToken);

    /// <summary>The municipality that is heard (kommun); null when it cannot be shown.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<OrganizationView?> GetMunicipalityAsync(
        [Parent] DialogueView dialogue, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(dialogue.MunicipalityId, cancellationToken) as OrganizationView;

    /// <summary>As what those who took part did so (befattningar och uppdrag), never who they were; empty where the sources do not say.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="stakeholders">Loads them together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<IReadOnlyList<PostView>> GetPostsAsync(
        [Parent] DialogueView dialogue, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => [.. (await stakeholders.LoadRequiredAsync(dialogue.PostIds, cancellationToken)).OfType<PostView>()];
}

/// <summary>What this module adds to an organization.</summary>
[ObjectType<OrganizationView>]
internal static class OrganizationDialogues
{
    /// <summary>The dialogues on agreements that are or are to be held with it (dialoger), of all rounds, in the order of their keys.</summary>
    /// <param name="organizations">The organizations of the level.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [BatchResolver]
    public static async Task<List<IReadOnlyList<DialogueView>>> GetDialoguesAsync(
        [Parent] List<OrganizationView> organizations, DialoguesDb db, CancellationToken cancellationToken)
    {
        var found = await db.DialoguesOfAsync(organizations.ConvertAll(organization => organization.Id), cancellationToken);
        return organizations.ConvertAll(organization => (IReadOnlyList<DialogueView>)[.. found[organization.Id]]);
    }
}
