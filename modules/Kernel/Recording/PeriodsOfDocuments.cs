using System.Text.Json.Nodes;

namespace Samverkan.Kernel.Recording;

/// <summary>The period of a document or of a part of one, in its member <c>period</c>.</summary>
public static class PeriodsOfDocuments
{
    private const string Member = "period";

    /// <summary>From when until when it holds; unknown when it does not say.</summary>
    public static ValidPeriod PeriodOf(this JsonObject part) => ValidPeriod.TryParse(part.TextOf(Member), out var period) ? period : ValidPeriod.Parse("/");

    /// <summary>Whether it may have begun by the day and hold on the day after.</summary>
    /// <param name="part">A document or a part of one.</param>
    /// <param name="day">The day.</param>
    public static bool MayLastBeyond(this JsonObject part, DateOnly day)
        => part.PeriodOf() is var period && period.MayHoldAfter(day) && !period.BeginsAfter(day);

    /// <summary>Whether a day after the one given may be one of its days.</summary>
    public static bool MayHoldAfter(this ValidPeriod period, DateOnly day) => ValidityDays.Possible(period).Until > day.DayNumber + 1;

    /// <summary>Whether it cannot have begun by the day.</summary>
    public static bool BeginsAfter(this ValidPeriod period, DateOnly day) => ValidityDays.Possible(period).From > day.DayNumber;

    /// <summary>Gives it a last day.</summary>
    /// <param name="part">A document or a part of one that <see cref="MayLastBeyond"/> the day.</param>
    /// <param name="lastDay">That still counts.</param>
    public static void EndOn(this JsonObject part, DateOnly lastDay) => part[Member] = part.PeriodOf().Until(PartialDate.Of(lastDay)).Text;

    /// <summary>Has it begin on a day; its end is not known.</summary>
    /// <param name="part">A document or a part of one.</param>
    /// <param name="firstDay">That counts.</param>
    public static void BeginOn(this JsonObject part, DateOnly firstDay) => part[Member] = ValidPeriod.Between(PartialDate.Of(firstDay), null).Text;

    /// <summary>The last day of what something takes the place of on a day; the first day of all has none before it.</summary>
    public static DateOnly DayBefore(this DateOnly firstDay) => firstDay == DateOnly.MinValue ? firstDay : firstDay.AddDays(-1);
}
