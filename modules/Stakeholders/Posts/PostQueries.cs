using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

[QueryType]
internal static class PostQueries
{
    /// <summary>One post (befattning, uppdrag); null when there is none with that id.</summary>
    /// <param name="id">The id of the post.</param>
    /// <param name="stakeholders">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static async Task<PostView?> GetPostByIdAsync(
        [ID<PostView>] StakeholderId id, StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(id, cancellationToken) as PostView;

    /// <summary>One post (befattning, uppdrag); null when there is none with that key.</summary>
    /// <param name="key">For example post/regiondirektor.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static Task<PostView?> GetPostByKeyAsync(string key, StakeholdersDb db, CancellationToken cancellationToken)
        => db.ByKeyAsync<Post, PostView>(key, cancellationToken);
}
