using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>The day numbers that a date can mean: from the first day on it may have come, from the last number on it certainly has.</summary>
internal readonly record struct DayWindow(int PossibleFrom, int CertainFrom)
{
    public const int Never = int.MaxValue;
    public const int Always = int.MinValue;

    /// <summary>A day is certain on itself; a month, a year or a date given as about only when it has passed; "no earlier than" never.</summary>
    public static DayWindow Of(PartialDate date)
    {
        var about = date.Qualifier is PartialDateQualifier.Approximate;
        var first = (about ? date.DayBefore() ?? date : date).Earliest.DayNumber;
        var last = (about ? date.DayAfter() ?? date : date).Latest.DayNumber;
        return date.Qualifier is PartialDateQualifier.NoEarlierThan
            ? new DayWindow(first, Never)
            : new DayWindow(first, date.Precision is PartialDatePrecision.Day && !about ? last : last + 1);
    }

    public bool MayHaveComeOn(DateOnly day) => PossibleFrom <= day.DayNumber;

    public bool HasComeOn(DateOnly day) => CertainFrom <= day.DayNumber;
}
