using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.YearWheels;

[QueryType]
internal static class YearWheelQueries
{
    /// <summary>
    /// What the cooperation has in a year (årshjul): meetings held and planned, follow-ups, and the last days of agreements, roles, mandates and terms of office.
    /// What is only proposed says so.
    /// </summary>
    /// <param name="year">From 1900 to 2200; any other is YEAR_OUT_OF_RANGE.</param>
    /// <param name="asOf">The day on which it is asked (per datum); today when left out. An extension that comes later is not known then.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    public static async Task<YearWheelView?> GetYearWheelAsync(int year, [AsOf] DateOnly asOf, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        YearArgument.Require(year);
        var agreements = await mediator.Send(new AgreementYear(year, asOf), cancellationToken);
        var arenas = await mediator.Send(new ArenaYear(year, asOf), cancellationToken);
        var terms = await mediator.Send(new TermsOfOfficeEnding(year), cancellationToken);
        var roles = await RolesEndingAsync(year, db, cancellationToken);
        return new YearWheelView
        {
            Year = year,
            AsOf = asOf,
            All = YearWheelOrder.Of(
            [
                .. Of(YearWheelKind.Meeting, agreements.Meetings.Concat(arenas.Meetings)),
                .. Of(YearWheelKind.FollowUp, agreements.FollowUps),
                .. Of(YearWheelKind.AgreementEnds, agreements.LastDays),
                .. Of(YearWheelKind.RoleEnds, roles),
                .. Of(YearWheelKind.MandateEnds, arenas.LastDays),
                .. Of(YearWheelKind.TermOfOfficeEnds, terms),
            ]),
        };
    }

    private static IEnumerable<YearWheelEntryView> Of(YearWheelKind kind, IEnumerable<DatedThing> things) => things.Select(thing => new YearWheelEntryView
    {
        When = thing.When,
        Kind = kind,
        Title = thing.Title,
        Standing = thing.Standing,
        Certainty = thing.Certainty,
        Node = thing.Node,
    });

    private static async Task<IReadOnlyList<DatedThing>> RolesEndingAsync(int year, RoleMapDb db, CancellationToken cancellationToken)
    {
        // The column has the day after the last possible one; about a year may end in the next.
        var (from, until) = (new DateOnly(year, 1, 1).DayNumber + 1, new DateOnly(year + 1, 12, 31).DayNumber + 1);
        var rows = await db.Assignments.AsNoTracking()
            .Where(assignment => assignment.Validity.UntilDay >= from && assignment.Validity.UntilDay <= until)
            .Join(db.Tasks, assignment => assignment.Task, task => task.Id, (assignment, task) => new { Assignment = assignment, task.Name })
            .OrderBy(row => row.Assignment.Key)
            .ToListAsync(cancellationToken);
        return [.. rows.Where(row => DatedThing.LastDayIn(row.Assignment.Validity.Period, year) is not null).Select(row => Dated(row.Assignment, row.Name))];
    }

    private static DatedThing Dated(RoleAssignment assignment, string task)
    {
        var last = assignment.Validity.Period.LastDay!;
        return new DatedThing(last, new NodeRef("RoleAssignment", assignment.Id.Value), task, assignment.Standing, DatedThing.CertaintyOf(last));
    }
}

internal static class YearWheelOrder
{
    /// <summary>By the first day of each date, those known to no month last; of those that are equal, the less precise first, then by kind and title.</summary>
    public static IReadOnlyList<YearWheelEntryView> Of(IEnumerable<YearWheelEntryView> entries)
        => [.. entries
            .OrderBy(entry => entry.Month is null)
            .ThenBy(entry => entry.Month)
            .ThenBy(entry => entry.When, PartialDate.Chronological)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.Title, StringComparer.Ordinal)];
}
