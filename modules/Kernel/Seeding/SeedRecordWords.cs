namespace Samverkan.Kernel.Seeding;

/// <summary>Dates, periods and enums of a record.</summary>
public sealed partial class SeedRecord
{
    /// <summary>A date that must be there.</summary>
    /// <param name="name">Of the member.</param>
    public PartialDate Date(string name) => OptionalDate(name) ?? Missing(name, "a date", PartialDate.Of(DateOnly.MinValue));

    /// <summary>A date, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public PartialDate? OptionalDate(string name) => OptionalText(name) is { } text ? DateOf(text, PathOf(name)) : null;

    /// <summary>Dates; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<PartialDate> Dates(string name)
        => [.. Elements(name).Select(element => DateOf(TextOf(element.Json, element.Path), element.Path))];

    /// <summary>A period, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public ValidPeriod? OptionalPeriod(string name)
    {
        if (OptionalText(name) is not { } text) return null;
        if (ValidPeriod.TryParse(text, out var period)) return period;
        if (ValidPeriod.EndsBeforeItBegins(text)) file.Fault(PathOf(name), $"The period {text} ends before it begins (INV-01).", "a last day that is not before the first one");
        else file.Fault(PathOf(name), $"'{text}' is not a period.", "first day/last day: 2019-01-01/2022-12-31, 2015/.. (until further notice), 2018-02/ (the end is not known)");
        return ValidPeriod.Parse("/");
    }

    /// <summary>The members <c>period</c> and <c>attestedOn</c>; without a period both its bounds are unknown.</summary>
    /// <param name="period">The name of the period's member.</param>
    public Validity Validity(string period = "period") => new(OptionalPeriod(period) ?? ValidPeriod.Parse("/"), Dates("attestedOn"));

    /// <summary>One of an enum's values that must be there.</summary>
    /// <param name="name">Of the member.</param>
    public T Enum<T>(string name)
        where T : struct, Enum
        => OptionalEnum<T>(name) ?? Missing(name, $"one of {string.Join(", ", EnumNames<T>.All.Keys)}", default(T));

    /// <summary>One of an enum's values, or null when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public T? OptionalEnum<T>(string name)
        where T : struct, Enum
        => OptionalText(name) is { } text ? EnumOf<T>(text, PathOf(name)) : null;

    /// <summary>Some of an enum's values; none when the member is not there.</summary>
    /// <param name="name">Of the member.</param>
    public IReadOnlyList<T> Enums<T>(string name)
        where T : struct, Enum
        => [.. Elements(name).Select(element => EnumOf<T>(TextOf(element.Json, element.Path), element.Path))];

    private PartialDate DateOf(string text, string at)
    {
        if (PartialDate.TryParse(text, out var date)) return date;
        file.Fault(at, $"'{text}' is not a date.", "a year, a month or a day that exists: 2018, 2018-06, 2018-06-02; with a mark 2018~, <=2023-09, >=2023");
        return PartialDate.Of(DateOnly.MinValue);
    }

    private T EnumOf<T>(string text, string at)
        where T : struct, Enum
    {
        if (EnumNames<T>.All.TryGetValue(text, out var value)) return value;
        file.Fault(at, $"'{text}' is not known here.", $"one of {string.Join(", ", EnumNames<T>.All.Keys)}");
        return default;
    }

    /// <summary>The values by their names in the graph.</summary>
    private static class EnumNames<T>
        where T : struct, Enum
    {
        public static Dictionary<string, T> All { get; } = System.Enum.GetNames<T>().ToDictionary(name => GraphNames.Of(typeof(T), name), System.Enum.Parse<T>);
    }
}
