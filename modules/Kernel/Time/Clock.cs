namespace Samverkan.Kernel;

/// <summary>Moments are UTC, days are Swedish.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day that it is now in Sweden.</summary>
    /// <param name="clock">Tells the moment.</param>
    public static DateOnly Today(this TimeProvider clock)
        => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Sweden).DateTime);

    /// <summary>The first moment of a day in Sweden.</summary>
    /// <param name="day">A Swedish day.</param>
    public static DateTimeOffset BeginningOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, Sweden.GetUtcOffset(midnight));
    }
}
