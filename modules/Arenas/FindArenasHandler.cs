using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

internal sealed class FindArenasHandler(ArenasDb db, IMediator mediator) : IRequestHandler<FindArenas, IReadOnlyList<ArenaOnDay>>
{
    public async Task<IReadOnlyList<ArenaOnDay>> Handle(FindArenas request, CancellationToken cancellationToken)
    {
        var day = request.AsOf;
        var holders = await mediator.SeatHoldersAsync(request.Participants ?? [], day, cancellationToken);
        var through = holders.SelectMany(of => of, (of, holder) => (holder, participant: of.Key)).ToLookup(pair => pair.holder, pair => pair.participant);
        var posts = (request.Participants ?? []).Select(post => (StakeholderId?)post).ToList();
        var ids = through.Select(of => of.Key).ToList();
        var seats = ids.Count == 0 ? [] : await db.SeatsOn(day, request.Standings).AsNoTracking()
            .Where(seat => ids.Contains(seat.Stakeholder) || posts.Contains(seat.RepresentedByPost))
            .ToListAsync(cancellationToken);
        var participating = seats
            .SelectMany(seat => through[seat.Stakeholder].Concat(seat.RepresentedByPost is { } post && posts.Contains(post) ? [post] : []), (seat, participant) => (seat.ArenaId, participant))
            .Distinct()
            .ToLookup(pair => pair.ArenaId, pair => pair.participant);

        var arenas = await Meant(request, [.. participating.Select(of => of.Key)]).ToListAsync(cancellationToken);
        var found = arenas.ConvertAll(arena => arena.Id);
        var topics = (await db.Topics.AsNoTracking().NotOutOn(day).Where(topic => found.Contains(topic.ArenaId)).OrderBy(topic => topic.Order).ToListAsync(cancellationToken))
            .ToLookup(topic => topic.ArenaId);
        var mandates = (await db.Mandates.AsNoTracking().NotOutOn(day).Where(mandate => found.Contains(mandate.ArenaId)).OrderBy(mandate => mandate.Order).ToListAsync(cancellationToken))
            .ToLookup(mandate => mandate.ArenaId);
        return arenas.ConvertAll(arena => new ArenaOnDay(arena.Id, arena.Kind, arena.Level, arena.Standing, arena.Validity.On(day) ?? Certainty.Uncertain)
        {
            Topics = [.. topics[arena.Id].Select(topic => topic.TopicId).Union(mandates[arena.Id].SelectMany(mandate => mandate.TopicsInOrder()))],
            MandateKinds = [.. mandates[arena.Id].Select(mandate => mandate.Kind)],
            MandateClarity = MandateRules.ClarityOf(mandates[arena.Id].Select(mandate => mandate.Clarity)),
            Participating = [.. participating[arena.Id]],
        });
    }

    private IQueryable<ArenaFacts> Meant(FindArenas request, IReadOnlyList<ArenaId> participating)
    {
        var arenas = db.Arenas.NotOutOn(request.AsOf).OfStanding(request.Standings);
        if (request.Topics is not null || request.Participants is not null)
        {
            var topics = request.Topics ?? [];
            var own = db.Topics.NotOutOn(request.AsOf).Where(topic => topics.Contains(topic.TopicId));
            var mandates = db.Mandates.NotOutOn(request.AsOf).Where(mandate => mandate.Topics.Any(topic => topics.Contains(topic.TopicId)));
            arenas = arenas.Where(arena => participating.Contains(arena.Id) || own.Any(topic => topic.ArenaId == arena.Id) || mandates.Any(mandate => mandate.ArenaId == arena.Id));
        }

        return arenas.OrderBy(arena => arena.Key).Select(arena => new ArenaFacts(arena.Id, arena.Kind, arena.Level, arena.Standing, arena.Validity));
    }

    private sealed record ArenaFacts(ArenaId Id, ArenaKind Kind, ArenaLevel Level, Standing Standing, Validity Validity);
}
