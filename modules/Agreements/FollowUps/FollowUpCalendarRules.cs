using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements.FollowUps;

/// <summary>Which follow-ups belong to a year, and in which order they are told.</summary>
internal static class FollowUpCalendarRules
{
    /// <param name="year">The year that is asked about.</param>
    /// <param name="plans">The body's plans for that year.</param>
    /// <param name="followUps">Those that the body does or has ordered, in the order of their keys.</param>
    /// <param name="orders">The decisions that ordered them.</param>
    /// <param name="today">Nothing that has been done was done after it.</param>
    public static IReadOnlyList<FollowUpCalendarEntryView> Entries(
        int year, IReadOnlyList<FollowUpPlanView> plans, IReadOnlyList<FollowUpView> followUps, IReadOnlyDictionary<DecisionId, DecisionView> orders, DateOnly today)
    {
        var left = followUps
            .Select(followUp => (FollowUp: followUp, Certainty: InYear(followUp, year, OrderOf(followUp), today)))
            .Where(one => one.Certainty is not null)
            .ToList();
        var entries = new List<FollowUpCalendarEntryView>();
        foreach (var (plan, item) in plans.SelectMany(plan => plan.Items, (plan, item) => (plan, item)))
        {
            var found = left.FindIndex(one => CarriesOut(one.FollowUp, plan, item));
            entries.Add((found < 0 ? OfPlan(item, plan) : OfFollowUp(left[found].FollowUp, Certainty.Certain)) with
            {
                PlannedFor = PartialDate.Parse(item.Month is { } month ? $"{year:D4}-{month:D2}" : $"{year:D4}"),
                OrderedById = plan.DecisionId,
                Plan = plan,
            });
            if (found >= 0) left.RemoveAt(found);
        }

        entries.AddRange(left.Select(one => OfFollowUp(one.FollowUp, one.Certainty!.Value)));
        return [.. entries
            .OrderBy(entry => entry is { Certainty: Certainty.Certain, When.Month: not null } ? 0 : 1)
            .ThenBy(entry => entry.When is null)
            .ThenBy(entry => entry.When?.Earliest)];

        DecisionView? OrderOf(FollowUpView followUp) => followUp.OrderedById is { } id ? orders.GetValueOrDefault(id) : null;
    }

    /// <summary>Whether it was or will be done in the year; null when it was not. What is not dated can be of any year since it was ordered, and a year that it is about is the one it is told under.</summary>
    public static Certainty? InYear(FollowUpView followUp, int year, DecisionView? order, DateOnly today)
    {
        var (first, last) = Days(followUp, order, today);
        if (last.Year < year || first.Year > year) return null;
        return first.Year == year && last.Year == year && IsDated(followUp) ? Certainty.Certain : Certainty.Uncertain;
    }

    private static (DateOnly First, DateOnly Last) Days(FollowUpView followUp, DecisionView? order, DateOnly today)
    {
        var ordered = order?.DecidedOn is { Qualifier: not PartialDateQualifier.NoLaterThan } decided ? decided.Earliest : DateOnly.MinValue;
        var latest = followUp.State is FollowUpState.Performed or FollowUpState.Adopted ? today : DateOnly.MaxValue;
        return followUp.PerformedOn switch
        {
            { Qualifier: PartialDateQualifier.Approximate } about => ((about.DayBefore() ?? about).Earliest, (about.DayAfter() ?? about).Latest),
            { Qualifier: PartialDateQualifier.NoLaterThan } date => (ordered, date.Latest),
            { Qualifier: PartialDateQualifier.NoEarlierThan } date => (date.Earliest, latest),
            { } date => (date.Earliest, date.Latest),
            null when followUp.YearCovered is { } covered => (new DateOnly(covered, 1, 1), new DateOnly(covered, 12, 31)),
            null => (ordered, latest),
        };
    }

    private static bool IsDated(FollowUpView followUp) => followUp.PerformedOn is { Qualifier: PartialDateQualifier.Exact or PartialDateQualifier.Approximate };

    /// <summary>A follow-up carries out a point of a plan that looks at the same thing and was adopted by the decision that ordered it.</summary>
    public static bool CarriesOut(FollowUpView followUp, FollowUpPlanView plan, FollowUpPlanItemView item)
        => plan.DecisionId is { } decision && followUp.OrderedById == decision && item.Subject is { } subject && followUp.Subject == subject;

    private static FollowUpCalendarEntryView OfPlan(FollowUpPlanItemView item, FollowUpPlanView plan)
        => new() { Subject = item.Subject, State = FollowUpState.Planned, OrderedById = plan.DecisionId, Certainty = Certainty.Certain };

    private static FollowUpCalendarEntryView OfFollowUp(FollowUpView followUp, Certainty certainty) => new()
    {
        PerformedOn = followUp.PerformedOn,
        Subject = followUp.Subject,
        Kind = followUp.Kind,
        State = followUp.State,
        OrderedById = followUp.OrderedById,
        Certainty = certainty,
        FollowUp = followUp,
    };
}
