using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Matters;

/// <summary>What a step means for where its matter stands.</summary>
internal readonly record struct CourseStep(StepPurpose Purpose, StepOutcome Outcome, PartialDate? PlannedFor, PartialDate? OccurredOn)
{
    public bool IsTaken => Outcome is not StepOutcome.Planned;

    /// <summary>Whether it was in view before it was taken.</summary>
    public bool IsPlanned => !IsTaken || PlannedFor is not null;

    /// <summary>After a decision these do not open the matter again.</summary>
    public bool FollowsOnDecision => Purpose is StepPurpose.Sign or StepPurpose.Inform or StepPurpose.FollowUp;
}

/// <summary>Where a matter stands on a day, and how surely.</summary>
internal readonly record struct MatterStanding(MatterState State, Certainty Certainty);

/// <summary>Derives where a matter stands from its steps. Nothing here reads anything; the same steps give the same answer.</summary>
/// <remarks>
/// Source: the domain model, section 6.4. On days on which a step may or may not have been taken, the state is that after it and uncertain,
/// where the two differ; a step known only to have been taken by a later day does not count before that day. So it is with the events of agreements.
/// </remarks>
internal static class MatterStateRules
{
    /// <param name="steps">In order.</param>
    /// <param name="registered">The year of the diary number: no step without a day is older.</param>
    /// <param name="day">The day asked about.</param>
    /// <returns>Null before the first step.</returns>
    public static MatterStanding? On(IReadOnlyList<CourseStep> steps, int? registered, DateOnly day)
    {
        var course = steps.Where(step => step.Outcome is not StepOutcome.Skipped).ToList();
        var taken = course.Index().Where(step => step.Item.IsTaken).Select(step => step.Index).ToList();
        var windows = Windows([.. taken.Select(index => course[index].OccurredOn)], registered);

        var possible = windows.Count(window => window.MayHaveComeOn(day));
        var certain = windows.Count(window => window.HasComeOn(day));
        var counted = windows.Index().Where(window => window.Item.MayHaveComeOn(day) && !IsKnownLater(course[taken[window.Index]], window.Item, day))
            .Select(window => window.Index + 1).Append(certain).Max();

        if ((taken.Count == 0 && registered > day.Year) || StateAfter(course, taken, counted) is not { } state) return null;

        var isCertain = counted > 0
            && Enumerable.Range(certain, possible - certain + 1).All(count => StateAfter(course, taken, count) == state)
            && !Ahead(course, taken, counted).Any(step => MayHaveBeenTaken(step, windows[counted - 1].CertainFrom, day));
        return new MatterStanding(state, isCertain ? Certainty.Certain : Certainty.Uncertain);
    }

    // No step was taken before the one in front of it, and each was taken when one after it was.
    private static List<DayWindow> Windows(IReadOnlyList<PartialDate?> days, int? registered)
    {
        var windows = new DayWindow[days.Count];
        var from = DayWindow.Always;
        for (var i = 0; i < windows.Length; i++)
        {
            windows[i] = Own(days[i], registered);
            from = Math.Max(from, windows[i].PossibleFrom);
            windows[i] = windows[i] with { PossibleFrom = from };
        }

        var by = DayWindow.Never;
        for (var i = windows.Length - 1; i >= 0; i--)
        {
            by = Math.Min(by, Math.Max(windows[i].CertainFrom, windows[i].PossibleFrom));
            windows[i] = windows[i] with { CertainFrom = by };
        }

        return [.. windows];
    }

    private static DayWindow Own(PartialDate? day, int? registered)
        => day is null && registered is { } year ? new DayWindow(new DateOnly(year, 1, 1).DayNumber, DayWindow.Never) : DayWindow.OfPossible(day);

    private static bool IsKnownLater(CourseStep step, DayWindow window, DateOnly day)
        => step.OccurredOn is { Qualifier: PartialDateQualifier.NoLaterThan } && !window.HasComeOn(day);

    // On the day of the last step, what lay ahead lay ahead; on no other day does anything show that it still did.
    private static bool MayHaveBeenTaken(CourseStep step, int last, DateOnly day)
        => last != day.DayNumber && DayWindow.OfPossible(step.PlannedFor).MayHaveComeOn(day);

    private static IEnumerable<CourseStep> Ahead(List<CourseStep> course, List<int> taken, int count)
        => course.Skip(count == 0 ? 0 : taken[count - 1] + 1).TakeWhile(step => step.IsPlanned);

    private static MatterState? StateAfter(List<CourseStep> course, List<int> taken, int count)
    {
        if (count == 0 && taken.Count > 0) return null;

        var state = taken.Take(count).Select(index => course[index]).Aggregate(MatterState.Raised, Next);
        var ahead = Ahead(course, taken, count).ToList();
        return state switch
        {
            MatterState.Raised or MatterState.InProgress when ahead.Exists(step => step.Purpose is StepPurpose.Decide) => MatterState.AwaitingDecision,
            MatterState.Closed when ahead.Count > 0 => MatterState.Decided,
            MatterState.Withdrawn when ahead.Count > 0 => MatterState.InProgress,
            _ => state,
        };
    }

    private static MatterState Next(MatterState state, CourseStep step) => (step.Outcome, state) switch
    {
        (StepOutcome.Postponed, _) => MatterState.Postponed,
        (StepOutcome.Decided, _) when step.Purpose is StepPurpose.Decide => MatterState.Decided,
        (StepOutcome.Declined, MatterState.Decided or MatterState.Closed) => state,
        (StepOutcome.Declined, _) => MatterState.Withdrawn,
        (_, MatterState.Decided or MatterState.Closed) when step.FollowsOnDecision => MatterState.Closed,
        _ => MatterState.InProgress,
    };
}
