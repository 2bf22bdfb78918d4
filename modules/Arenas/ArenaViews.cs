using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

internal static class ArenaViews
{
    public static ArenaView ToView(this Arena arena) => new()
    {
        Id = arena.Id,
        Key = arena.Key,
        AllNames = [.. arena.Names.OrderBy(name => name.Order).Select(name => new NameView { Text = name.Text, Use = name.Use, Validity = name.Validity })],
        Kind = arena.Kind,
        Level = arena.Level,
        Standing = arena.Standing,
        Validity = arena.Validity,
        ParticipationMode = arena.ParticipationMode,
        Frequency = arena.Frequency,
        ConvenerId = arena.Convener,
        BodyId = arena.Body,
        AgreementId = arena.Agreement,
        EstablishedBy = arena.EstablishedBy,
    };

    /// <summary>Leaves out other standings; nothing when none is given.</summary>
    public static IQueryable<Arena> OfStanding(this IQueryable<Arena> arenas, IReadOnlyList<Standing>? standing)
        => standing is null ? arenas : arenas.Where(arena => standing.Contains(arena.Standing));
}

internal sealed class ArenasByIdHandler(ArenasDb db) : IRequestHandler<ArenasById, IReadOnlyDictionary<ArenaId, ArenaView>>
{
    public async Task<IReadOnlyDictionary<ArenaId, ArenaView>> Handle(ArenasById request, CancellationToken cancellationToken)
        => (await db.Arenas.AsNoTracking().Where(arena => request.Ids.Contains(arena.Id)).ToListAsync(cancellationToken))
            .ToDictionary(arena => arena.Id, ArenaViews.ToView);
}
