namespace Samverkan.Kernel;

/// <summary>The next and the previous unit of a date, and the order of dates.</summary>
public sealed partial record PartialDate
{
    /// <summary>
    /// By the first day of the unit; where that is the same, the less precise one first (2018, 2018-01, 2018-01-01), then by the mark
    /// (exact, about, no later than, no earlier than). An order for lists: of two dates whose units overlap it does not say which came first.
    /// </summary>
    [GraphQLIgnore]
    public static IComparer<PartialDate> Chronological { get; } = Comparer<PartialDate>.Create((left, right) =>
        (left.Earliest, left.Precision, left.Qualifier).CompareTo((right.Earliest, right.Precision, right.Qualifier)));

    /// <summary>
    /// When something begins that follows on a last day: the next unit, with the same precision and mark (after 2022-12-31: 2023-01-01,
    /// after 2015: 2016, after &lt;=2023-09: &lt;=2023-10). Null after the end of the year 9999.
    /// </summary>
    [GraphQLIgnore]
    public PartialDate? DayAfter() => Latest == DateOnly.MaxValue ? null : OfUnit(Latest.AddDays(1));

    /// <summary>The previous unit, with the same precision and mark; null before the year 1.</summary>
    [GraphQLIgnore]
    public PartialDate? DayBefore() => Earliest == DateOnly.MinValue ? null : OfUnit(Earliest.AddDays(-1));

    private PartialDate OfUnit(DateOnly day)
        => this with { Year = day.Year, Month = Month is null ? null : day.Month, Day = Day is null ? null : day.Day };
}
