using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

/// <summary>Something that an arena has for a time: a purpose, a topic, a mandate, a seat, a place under a body.</summary>
internal interface IArenaPart : IValid
{
    ArenaId ArenaId { get; }

    /// <summary>In the order of the sources.</summary>
    int Order { get; }
}

internal static class ArenaParts
{
    /// <summary>
    /// What many arenas have on a day, or at any time, in the order of the sources: one statement. An arena that is known not to exist on the
    /// day has nothing then.
    /// </summary>
    public static async Task<ILookup<ArenaId, TPart>> OfAsync<TPart>(
        this IQueryable<TPart> parts, IReadOnlyList<ArenaView> arenas, DateOnly? asOf, CancellationToken cancellationToken)
        where TPart : class, IArenaPart
    {
        var ids = arenas.Where(arena => asOf is not { } day || arena.Validity.On(day) is not null).Select(arena => arena.Id).Distinct().ToList();
        var meant = parts.AsNoTracking().Where(part => ids.Contains(part.ArenaId));
        if (asOf is { } one) meant = meant.NotOutOn(one);
        return (await meant.OrderBy(part => part.Order).ToListAsync(cancellationToken)).ToLookup(part => part.ArenaId);
    }

    /// <summary>One list for each arena.</summary>
    public static IReadOnlyList<IReadOnlyList<TView>> OfEach<TPart, TView>(
        this ILookup<ArenaId, TPart> parts, IReadOnlyList<ArenaView> arenas, Func<TPart, TView> view)
        => [.. arenas.Select(arena => (IReadOnlyList<TView>)[.. parts[arena.Id].Select(view)])];
}
