using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>On which days an agreement binds its parties, certainly or possibly, as its whole life is known.</summary>
internal static class BindingDays
{
    public static BindingTime Of(AgreementLife life)
    {
        // Between two days on which something may happen the status is one and the same.
        var turns = Turns(life).Where(day => day > DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber).Distinct().Order().Prepend(DateOnly.MinValue.DayNumber).ToList();
        var ranges = new List<DayRange>();
        foreach (var (i, from) in turns.Index())
        {
            if (!MayBind(life, DateOnly.FromDayNumber(from))) continue;
            var until = i + 1 < turns.Count ? turns[i + 1] : int.MaxValue;
            var start = from == DateOnly.MinValue.DayNumber ? int.MinValue : from;
            if (ranges is [.., var last] && last.Until == start) ranges[^1] = last with { Until = until };
            else ranges.Add(new DayRange(start, until));
        }

        return new BindingTime(ranges) { LastDay = LastDay(life, ranges) };
    }

    private static bool MayBind(AgreementLife life, DateOnly day)
        => AgreementStatusRules.On(life, day).Possible.Any(status => status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice);

    /// <summary>The last day, as imprecise as the term has it where that is the day.</summary>
    private static PartialDate? LastDay(AgreementLife life, IReadOnlyList<DayRange> ranges)
    {
        if (ranges is not [.., { Until: < int.MaxValue and var until }]) return null;
        var last = DateOnly.FromDayNumber(until - 1);
        return CourseTerm.Of(life, life.Events, DateOnly.MaxValue).LastDay is { } term && term.Latest == last ? term : PartialDate.Of(last);
    }

    private static IEnumerable<int> Turns(AgreementLife life)
        => life.Events.SelectMany(one => new[] { one.OccurredOn, one.EffectiveOn, Day(one.KnownNoLaterThan), Day(one.NewLastDay) })
            .Append(life.OriginalTerm.FirstDay)
            .Append(life.OriginalTerm.LastDay)
            .Concat(life.Attestations.Select(seen => seen.On))
            .OfType<PartialDate>()
            .SelectMany(Turns)
            .Concat(life.Leader is { } leader ? Turns(leader) : []);

    private static IEnumerable<int> Turns(PartialDate date)
    {
        var window = DayWindow.OfPossible(date);
        return [window.PossibleFrom, window.CertainFrom, date.Earliest.DayNumber, date.Earliest.DayNumber + 1, date.Latest.DayNumber, date.Latest.DayNumber + 1, .. About(date)];
    }

    // About then is one unit wider to each side.
    private static IEnumerable<int> About(PartialDate date)
        => date.Qualifier is PartialDateQualifier.Approximate && date.DayAfter() is { } after ? [after.Latest.DayNumber, after.Latest.DayNumber + 1] : [];

    private static PartialDate? Day(DateOnly? day) => day is { } known ? PartialDate.Of(known) : null;
}
