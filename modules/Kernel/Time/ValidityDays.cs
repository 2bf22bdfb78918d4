namespace Samverkan.Kernel;

/// <summary>
/// The rule of "as of" (per datum) as two ranges of day numbers, each with its end left out: the days that are possible, and the
/// days that are certain. Both are one range, because a period has no holes.
/// </summary>
/// <remarks>Source: the domain model, section 2.3, as the settled points, section 3, have it.</remarks>
internal static class ValidityDays
{
    private const int NoFirst = int.MinValue;
    private const int NoLast = int.MaxValue;

    /// <summary>From the first day of the first unit to the last day of the last one; about then is one unit wider.</summary>
    public static (int From, int Until) Possible(ValidPeriod period)
    {
        var from = period.FirstDay is { } first ? Widened(first).First : NoFirst;
        var until = period.LastDay switch
        {
            null or { Qualifier: PartialDateQualifier.NoEarlierThan } => NoLast,
            { } last => Widened(last).Last + 1,
        };
        return (from, until);
    }

    /// <summary>What the bounds and the days on which a source shows the thing leave no doubt about; empty where the end is not after the start.</summary>
    public static (int From, int Until) Certain(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn)
    {
        if (period.FirstDay is null && period.LastDay is null && attestedOn.Count == 0) return (0, 0);

        var possible = Possible(period);
        var from = Math.Max(possible.From, CertainFrom(period, attestedOn));
        var until = Math.Min(possible.Until, CertainUntil(period, attestedOn));
        return from < until ? (from, until) : (0, 0);
    }

    /// <summary>The day by which it has begun without doubt, whenever it may have ended; the greatest number when nothing shows one.</summary>
    public static int CertainFrom(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn) => period switch
    {
        { FirstDayKind: BoundKind.Open } => NoFirst,
        { FirstDay: null or { Qualifier: PartialDateQualifier.NoEarlierThan } } => EarliestAttested(period, attestedOn),
        { FirstDay: { } first } => IsDay(first) ? first.Earliest.DayNumber : Widened(first).Last + 1,
    };

    private static int CertainUntil(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn) => period switch
    {
        { LastDayKind: BoundKind.Open } => NoLast,
        { LastDay: null } => LatestAttested(period, attestedOn),
        { LastDay: { Qualifier: PartialDateQualifier.NoEarlierThan } last } => Math.Max(UpTo(last), LatestAttested(period, attestedOn)),
        { LastDay: { } last } => UpTo(last),
    };

    private static int UpTo(PartialDate last) => IsDay(last) ? last.Latest.DayNumber + 1 : Widened(last).First;

    // An imprecise attestation counts with the day that says least: as the earliest one, the last day that it can have been.
    private static int EarliestAttested(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn)
        => Attested(period, attestedOn, PartialDateQualifier.NoEarlierThan).Select(date => Widened(date).Last).DefaultIfEmpty(NoLast).Min();

    private static int LatestAttested(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn)
        => Attested(period, attestedOn, PartialDateQualifier.NoLaterThan).Select(date => Widened(date).First + 1).DefaultIfEmpty(NoFirst).Max();

    /// <summary>The attestations that limit one side, and the bounds that are known to the day: such a bound attests its own day.</summary>
    private static IEnumerable<PartialDate> Attested(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, PartialDateQualifier saysNothing)
    {
        if (period.FirstDay is { } first && IsDay(first) && first.Qualifier != PartialDateQualifier.NoEarlierThan) yield return first;
        if (period.LastDay is { } last && IsDay(last)) yield return last;
        foreach (var date in attestedOn)
        {
            if (date.Qualifier != saysNothing) yield return date;
        }
    }

    private static bool IsDay(PartialDate date)
        => date.Precision == PartialDatePrecision.Day && date.Qualifier != PartialDateQualifier.Approximate;

    /// <summary>The unit's first and last day; with the neighboring units when it is approximate.</summary>
    private static (int First, int Last) Widened(PartialDate date)
    {
        var about = date.Qualifier == PartialDateQualifier.Approximate;
        var first = about ? date.DayBefore() ?? date : date;
        var last = about ? date.DayAfter() ?? date : date;
        return (first.Earliest.DayNumber, last.Latest.DayNumber);
    }
}
