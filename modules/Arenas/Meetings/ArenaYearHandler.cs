using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

internal sealed class ArenaYearHandler(ArenasDb db, IMediator mediator) : IRequestHandler<ArenaYear, ArenaYearAnswer>
{
    public async Task<ArenaYearAnswer> Handle(ArenaYear request, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, 12, 31));
        var meetings = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.TakesPlaceOn >= first && meeting.TakesPlaceOn <= last && meeting.State != MeetingState.Cancelled)
            .Select(meeting => new { meeting.Id, meeting.ArenaId, meeting.HeldOn, meeting.PlannedFor })
            .ToListAsync(cancellationToken);

        // The column has the day after the last possible one; about a year may end in the next.
        var (from, until) = (first.DayNumber + 1, last.AddYears(1).DayNumber + 1);
        var mandates = await db.Mandates.AsNoTracking()
            .Where(mandate => mandate.Validity.UntilDay >= from && mandate.Validity.UntilDay <= until)
            .ToListAsync(cancellationToken);
        var arenas = await mediator.Send(
            new ArenasById([.. meetings.Select(meeting => meeting.ArenaId).Concat(mandates.Select(mandate => mandate.ArenaId)).Distinct()]), cancellationToken);
        return new ArenaYearAnswer(
            [.. meetings.Select(meeting => Dated((meeting.HeldOn ?? meeting.PlannedFor)!, new NodeRef("Meeting", meeting.Id.Value), arenas[meeting.ArenaId]))],
            [.. mandates.Where(mandate => DatedThing.LastDayIn(mandate.Validity.Period, request.Year) is not null)
                .Select(mandate => Dated(mandate.Validity.Period.LastDay!, new NodeRef("ArenaMandate", mandate.Id.Value), arenas[mandate.ArenaId]))]);

        DatedThing Dated(PartialDate when, NodeRef node, ArenaView arena) => new(when, node, arena.GetName(request.AsOf), arena.Standing, DatedThing.CertaintyOf(when));
    }
}
