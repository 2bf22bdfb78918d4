namespace Samverkan.Kernel;

/// <summary>The day numbers that a date can mean: from the first day on it may have come, from the last number on it certainly has.</summary>
/// <param name="PossibleFrom">The first day on which it may have come.</param>
/// <param name="CertainFrom">The first day on which it certainly has.</param>
public readonly record struct DayWindow(int PossibleFrom, int CertainFrom)
{
    /// <summary>On no day at all.</summary>
    public const int Never = int.MaxValue;

    /// <summary>On every day.</summary>
    public const int Always = int.MinValue;

    /// <summary>A day is certain on itself; a month, a year or a date given as about only when it has passed; "no earlier than" never.</summary>
    /// <param name="date">As the source gives it.</param>
    public static DayWindow Of(PartialDate date)
    {
        var about = date.Qualifier is PartialDateQualifier.Approximate;
        var first = (about ? date.DayBefore() ?? date : date).Earliest.DayNumber;
        var last = (about ? date.DayAfter() ?? date : date).Latest.DayNumber;
        return date.Qualifier is PartialDateQualifier.NoEarlierThan
            ? new DayWindow(first, Never)
            : new DayWindow(first, date.Precision is PartialDatePrecision.Day && !about ? last : last + 1);
    }

    /// <summary>The same for a date that need not be known: "no later than" may be any day up to then, and no date at all any day.</summary>
    /// <param name="date">As the source gives it; null when it does not.</param>
    public static DayWindow OfPossible(PartialDate? date) => date switch
    {
        null => new DayWindow(Always, Never),
        { Qualifier: PartialDateQualifier.NoLaterThan } => new DayWindow(Always, date.Latest.DayNumber),
        _ => Of(date),
    };

    /// <summary>Whether it may have come.</summary>
    /// <param name="day">The day asked about.</param>
    public bool MayHaveComeOn(DateOnly day) => PossibleFrom <= day.DayNumber;

    /// <summary>Whether it certainly has come.</summary>
    /// <param name="day">The day asked about.</param>
    public bool HasComeOn(DateOnly day) => CertainFrom <= day.DayNumber;
}
