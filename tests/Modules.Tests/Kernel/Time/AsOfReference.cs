using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

/// <summary>
/// The rule of "as of" once more, sentence by sentence, slowly, day by day and over texts: it shares nothing with the product but
/// the parsed bounds.
/// </summary>
internal static class AsOfReference
{
    public static Certainty? On(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, DateOnly day)
    {
        // D before the first unit is OUT; D after the last unit is OUT.
        if (period.FirstDay is { } start && Units(start).All(unit => LiesBefore(day, unit))) return null;
        if (period.LastDay is { Qualifier: not PartialDateQualifier.NoEarlierThan } end && Units(end).All(unit => LiesAfter(day, unit))) return null;

        // Neither bound known and nothing attested: UNCERTAIN for every D.
        if (period.FirstDay is null && period.LastDay is null && attestedOn.Count == 0) return Certainty.Uncertain;

        return SureOfStart(period, attestedOn, day) && SureOfEnd(period, attestedOn, day) ? Certainty.Certain : Certainty.Uncertain;
    }

    private static bool SureOfStart(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, DateOnly day) => period switch
    {
        { FirstDayKind: BoundKind.Open } => true,
        { FirstDayKind: BoundKind.Unknown } => ShownOnOrBefore(period, attestedOn, day),
        { FirstDay.Qualifier: PartialDateQualifier.NoEarlierThan } => ShownOnOrBefore(period, attestedOn, day),
        _ => !LiesInImpreciseUnit(day, period.FirstDay!),
    };

    private static bool SureOfEnd(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, DateOnly day) => period switch
    {
        { LastDayKind: BoundKind.Open } => true,
        { LastDayKind: BoundKind.Unknown } => ShownOnOrAfter(period, attestedOn, day),
        { LastDay.Qualifier: PartialDateQualifier.NoEarlierThan } =>
            ShownOnOrAfter(period, attestedOn, day) || LiesBefore(day, Unit(period.LastDay!)) || IsThatDay(day, period.LastDay!),
        _ => !LiesInImpreciseUnit(day, period.LastDay!),
    };

    // Some attestation lies on or before D, whichever of its days it was.
    private static bool ShownOnOrBefore(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, DateOnly day)
        => Attestations(period, attestedOn).Any(a => a.Qualifier != PartialDateQualifier.NoEarlierThan && DaysOf(a).All(shown => shown <= day));

    private static bool ShownOnOrAfter(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn, DateOnly day)
        => Attestations(period, attestedOn).Any(a => a.Qualifier != PartialDateQualifier.NoLaterThan && DaysOf(a).All(shown => shown >= day));

    // A known bound attests its own day, when it is a day and not "then or later" of a start.
    private static List<PartialDate> Attestations(ValidPeriod period, IReadOnlyList<PartialDate> attestedOn)
    {
        var shown = attestedOn.ToList();
        if (period.FirstDay is { Day: not null, Qualifier: PartialDateQualifier.Exact or PartialDateQualifier.NoLaterThan } first) shown.Add(PartialDate.Parse(Unit(first)));
        if (period.LastDay is { Day: not null, Qualifier: not PartialDateQualifier.Approximate } last) shown.Add(PartialDate.Parse(Unit(last)));
        return shown;
    }

    private static bool LiesInImpreciseUnit(DateOnly day, PartialDate bound)
        => !(bound is { Day: not null, Qualifier: not PartialDateQualifier.Approximate })
            && Units(bound).Any(unit => Iso(day).StartsWith(unit, StringComparison.Ordinal));

    private static bool IsThatDay(DateOnly day, PartialDate bound) => Iso(day) == Unit(bound);

    private static bool LiesBefore(DateOnly day, string unit) => string.CompareOrdinal(Iso(day)[..unit.Length], unit) < 0;

    private static bool LiesAfter(DateOnly day, string unit) => string.CompareOrdinal(Iso(day)[..unit.Length], unit) > 0;

    private static string Unit(PartialDate date) => date.Text.Trim('~', '<', '>', '=');

    /// <summary>The unit as text; of an approximate one also its neighbors.</summary>
    private static List<string> Units(PartialDate date)
    {
        var unit = Unit(date);
        if (date.Qualifier != PartialDateQualifier.Approximate) return [unit];

        var inside = AllDays.Where(day => Iso(day).StartsWith(unit, StringComparison.Ordinal)).ToList();
        return [Iso(inside[0].AddDays(-1))[..unit.Length], unit, Iso(inside[^1].AddDays(1))[..unit.Length]];
    }

    private static IEnumerable<DateOnly> DaysOf(PartialDate date)
        => Units(date).SelectMany(unit => AllDays.Where(day => Iso(day).StartsWith(unit, StringComparison.Ordinal)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The calendar in which the tests' dates lie, with room for neighbors.</summary>
    public static List<DateOnly> AllDays { get; } = [.. Enumerable.Range(0, 366 * 6).Select(new DateOnly(2017, 1, 1).AddDays)];
}
