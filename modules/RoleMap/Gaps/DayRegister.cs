using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Tasks;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Gaps;

/// <summary>What the rules look at: tasks with all their assignments, and the means to ask the owners about a day.</summary>
/// <remarks>It is read with two statements and a fixed number of questions for each day, however many tasks there are.</remarks>
internal sealed class DayRegister(IReadOnlyList<TaskOfDay> tasks, ILookup<TaskId, RoleAssignment> assignments, IMediator mediator)
{
    /// <summary>In the order of their keys.</summary>
    public IReadOnlyList<TaskOfDay> Tasks => tasks;

    public IReadOnlyList<RoleAssignment> AssignmentsOf(TaskEntry task) => [.. assignments[task.Id]];

    public static async Task<DayRegister> ReadAsync(RoleMapDb db, IMediator mediator, IQueryable<TaskEntry> tasks, CancellationToken cancellationToken)
    {
        var found = await tasks
            .OrderBy(task => task.Key)
            .Select(task => new TaskOfDay(task, db.Tasks.Any(part => part.Parent == task.Id)))
            .ToListAsync(cancellationToken);
        var ids = tasks.Select(task => task.Id);
        var assignments = await db.Assignments.AsNoTracking()
            .Where(assignment => ids.Contains(assignment.Task))
            .ToListAsync(cancellationToken);
        return new DayRegister(found, assignments.ToLookup(assignment => assignment.Task), mediator);
    }

    /// <summary>Tasks that nobody holds on a day, in the order of their keys.</summary>
    public async Task<IReadOnlyList<Gap>> GapsAsync(DateOnly day, CancellationToken cancellationToken)
        => [.. Judge(await FactsAsync(day, cancellationToken))];

    /// <summary>Tasks that nobody would hold on the day because of what would have ended by it, in the order of their keys.</summary>
    public async Task<IReadOnlyList<Gap>> GapsAsync(LapsedBases lapsed, CancellationToken cancellationToken)
    {
        var left = new DayRegister(
            [.. tasks.Where(task => lapsed.Leaves(task.Entry))],
            assignments.SelectMany(group => group).Select(lapsed.Of).OfType<RoleAssignment>().ToLookup(assignment => assignment.Task),
            mediator);
        var facts = lapsed.In(await left.FactsAsync(lapsed.Day, cancellationToken));
        return [.. left.Judge(facts).Where(gap => gap.Cause is { } cause && lapsed.Bases.Contains(cause))];
    }

    /// <summary>Where more than one have the same role on a day, in the order of the tasks' keys.</summary>
    public async Task<IReadOnlyList<Overlap>> OverlapsAsync(DateOnly day, IReadOnlyList<Standing> standings, CancellationToken cancellationToken)
    {
        var facts = new DayFacts(day) { Gone = await GoneAsync(day, standings, cancellationToken) };
        var overlaps = Judge();

        // Only where two overlap does it matter whether one is a group that the other belongs to.
        var holders = overlaps.SelectMany(overlap => overlap.Holders).Distinct().ToList();
        if (holders.Count == 0) return overlaps;
        var members = await mediator.Send(new GroupMembers(holders, day), cancellationToken);
        facts = facts with
        {
            Members = members
                .SelectMany(group => group, (group, member) => (Group: group.Key, Member: member.Organization))
                .ToLookup(pair => pair.Group, pair => pair.Member),
        };
        return Judge();

        List<Overlap> Judge() => [.. tasks
            .Where(task => task.Entry.Validity.On(day) is not null)
            .SelectMany(task => OverlapRules.Judge(task.Entry, [.. assignments[task.Entry.Id].Where(each => standings.Contains(each.Standing))], facts))];
    }

    private IEnumerable<Gap> Judge(DayFacts facts)
        => tasks.Select(task => GapRules.Judge(task.Entry, task.HasParts, AssignmentsOf(task.Entry), facts)).OfType<Gap>();

    private async Task<DayFacts> FactsAsync(DateOnly day, CancellationToken cancellationToken) => new(day)
    {
        Gone = await GoneAsync(day, [Standing.Established], cancellationToken),
        Ended = await EndedAsync(day, cancellationToken),
    };

    private async Task<IReadOnlyDictionary<StakeholderId, PartialDate?>> GoneAsync(
        DateOnly day, IReadOnlyList<Standing> standings, CancellationToken cancellationToken)
    {
        var holders = Judged()
            .Where(each => standings.Contains(each.Standing) && each.Validity.On(day) is not null)
            .Select(each => each.Holder)
            .Distinct()
            .ToList();
        if (holders.Count == 0) return new Dictionary<StakeholderId, PartialDate?>();

        var existence = await mediator.Send(new StakeholderExistence(holders, day), cancellationToken);
        var gone = existence.Where(each => each.Value is null).Select(each => each.Key).ToList();
        if (gone.Count == 0) return new Dictionary<StakeholderId, PartialDate?>();

        var views = await mediator.Send(new StakeholdersById(gone), cancellationToken);
        return gone.ToDictionary(id => id, id => views.GetValueOrDefault(id)?.Period?.LastDay);
    }

    /// <summary>An agreement that has ended stays so: it is enough to ask whether it had when an assignment on it was over.</summary>
    private async Task<IReadOnlyDictionary<NodeRef, int>> EndedAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var asked = Judged()
            .Where(each => each.Standing == Standing.Established && each.Validity.UntilDay <= day.DayNumber && each.Basis?.Type == "Agreement")
            .Select(each => new AgreementOnDay(new AgreementId(each.Basis!.Value.Id), DateOnly.FromDayNumber(each.Validity.UntilDay)))
            .Distinct()
            .ToList();
        if (asked.Count == 0) return new Dictionary<NodeRef, int>();

        var ended = await mediator.Send(new EndedAgreements(asked), cancellationToken);
        return ended
            .GroupBy(each => each.Agreement, each => each.Day.DayNumber)
            .ToDictionary(days => new NodeRef("Agreement", days.Key.Value), days => days.Min());
    }

    private IEnumerable<RoleAssignment> Judged() => assignments.SelectMany(group => group).Where(each => each.IsJudged);
}

/// <param name="Entry">The task.</param>
/// <param name="HasParts">Whether it has children.</param>
internal sealed record TaskOfDay(TaskEntry Entry, bool HasParts);
