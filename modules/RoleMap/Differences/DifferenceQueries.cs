using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Moments;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;

namespace Samverkan.RoleMap.Differences;

[QueryType]
internal static class DifferenceQueries
{
    /// <summary>What is otherwise on one day than on an earlier one (skillnad): roles that came, went or changed, and gaps that opened or closed.</summary>
    /// <param name="from">The earlier day.</param>
    /// <param name="until">The later day.</param>
    /// <param name="query">Which role assignments; gaps are then those of tasks that have had such an assignment. All of them when left out.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [UseFiltering<RoleMapFilterInput>]
    [RecordedAsOf]
    public static async Task<DifferenceView?> GetDifferenceAsync(
        DateOnly from, DateOnly until, QueryContext<RoleAssignment> query, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        DayArgument.Require(from, "from");
        if (until < from) throw ArgumentFault.Of("PERIOD_REVERSED", $"The day {until:O} comes before {from:O}. Give the earlier day as from and the later one as until.", "until");

        var meant = (await query.WithKeysAsync(mediator, cancellationToken)).Predicate;
        var tasks = db.Tasks.AsQueryable();
        if (meant is not null) tasks = tasks.Having(db.Assignments.Where(meant));

        var register = await DayRegister.ReadAsync(db, mediator, tasks, cancellationToken);
        var isMeant = meant?.Compile() ?? (_ => true);
        var changes = DifferenceRules.Compare(
            register.Tasks.SelectMany(task => register.AssignmentsOf(task.Entry)).Where(isMeant), from, until);
        var before = await register.GapsAsync(from, cancellationToken);
        var after = await register.GapsAsync(until, cancellationToken);

        var names = register.Tasks.ToDictionary(task => task.Entry.Id, task => TaskView.From(task.Entry));
        RoleAssignmentView View(RoleAssignment assignment) => RoleAssignmentView.From(assignment) with { KnownTask = names[assignment.Task] };

        return new DifferenceView
        {
            From = from,
            Until = until,
            Began = [.. changes.Began.Select(View)],
            Ceased = [.. changes.Ceased.Select(View)],
            Changed = [.. changes.Changed.Select(change => new RoleAssignmentChangeView { Before = View(change.Before), After = View(change.After) })],
            NewGaps = Without(after, before, until),
            ClosedGaps = Without(before, after, from),
        };
    }

    private static List<GapView> Without(IReadOnlyList<Gap> gaps, IReadOnlyList<Gap> others, DateOnly asOf)
    {
        var known = others.Select(gap => gap.Task.Id).ToHashSet();
        return [.. gaps.Where(gap => !known.Contains(gap.Task.Id)).Select(gap => GapView.Of(gap, asOf))];
    }
}
