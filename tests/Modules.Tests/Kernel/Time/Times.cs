using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;

namespace Samverkan.Modules.Tests.Kernel.Time;

/// <summary>Dates and periods made at random, close together so that their units meet.</summary>
internal static class Times
{
    public static Gen<PartialDate> Date { get; } =
        from year in Gen.Choose(2019, 2021)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
        from unit in Gen.Elements($"{year:D4}", $"{year:D4}-{month:D2}", $"{year:D4}-{month:D2}-{day:D2}")
        from text in Gen.Elements(unit, unit, unit, unit + "~", "<=" + unit, ">=" + unit)
        select PartialDate.Parse(text);

    public static Gen<string> Bound { get; } = Gen.Frequency((4, Date.Select(date => date.Text)), (1, Gen.Constant("")), (1, Gen.Constant("..")));

    public static Gen<ValidPeriod> Period { get; } =
        (from first in Bound
         from last in Bound
         select ValidPeriod.TryParse($"{first}/{last}", out var period) ? period : null)
        .Where(period => period is not null)
        .Select(period => period!);

    public static Gen<PartialDate[]> Attestations { get; } = Gen.Choose(0, 3).SelectMany(count => Date.ArrayOf(count));

    public static Gen<(ValidPeriod Period, PartialDate[] AttestedOn)> Validity { get; } =
        from period in Period
        from attestedOn in Attestations
        select (period, attestedOn);
}
