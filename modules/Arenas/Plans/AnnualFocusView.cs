using System.Linq.Expressions;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Plans;

/// <summary>The questions that an arena means to treat in a year (årets frågor): four at most, so that it can keep to them.</summary>
[GraphQLName("AnnualFocus")]
internal sealed record AnnualFocusView : IArenasRecord
{
    private const int MostItems = 4;

    /// <summary>Opaque and stable; the same focus everywhere.</summary>
    [ID]
    public required AnnualFocusId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>The questions or areas (frågor), in the order of the source; empty where it has been decided that there are none.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    /// <summary>That there are more than four (varning): TOO_MANY_FOCUS_ITEMS. Null when there are not.</summary>
    public ArenaWarning? Warning => Items.Count <= MostItems ? null : new ArenaWarning
    {
        Code = ArenaWarning.TooManyFocusItems,
        Message = $"There are {Items.Count} items for {Year}, and {MostItems} are the most that a year is meant to have. Leave some for another year.",
        ArenaId = ArenaId,
    };

    /// <summary>The arena (samverkansarena); null when it cannot be shown.</summary>
    public Task<ArenaView?> GetArenaAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(ArenaId, cancellationToken);

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<AnnualFocus, AnnualFocusView>> Of { get; } = focus => new AnnualFocusView
    {
        Id = focus.Id,
        Key = focus.Key,
        Year = focus.Year,
        Items = focus.Items,
        ArenaId = focus.Arena,
    };
}
