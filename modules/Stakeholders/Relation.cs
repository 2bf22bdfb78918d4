using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders;

/// <summary>From one stakeholder to another. The relation gives ids, the loader gives things.</summary>
internal readonly record struct Relation(StakeholderId From, StakeholderId Target);

internal static class Relations
{
    /// <summary>What each of <paramref name="from"/> leads to, in the order of the relations; each thing is loaded once.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<TView>>> LoadAsync<TView>(
        this IReadOnlyList<Relation> relations, IReadOnlyList<StakeholderId> from, StakeholderByIdDataLoader stakeholders,
        CancellationToken cancellationToken)
        where TView : StakeholderView
    {
        var targets = relations.ToLookup(relation => relation.From, relation => relation.Target);
        var loaded = await Task.WhenAll(from.Select(id => stakeholders.LoadRequiredAsync([.. targets[id]], cancellationToken)));
        return [.. loaded.Select(views => (IReadOnlyList<TView>)[.. views.OfType<TView>()])];
    }
}
