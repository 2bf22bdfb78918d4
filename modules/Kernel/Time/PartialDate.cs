using System.Globalization;

namespace Samverkan.Kernel;

/// <summary>A date with the precision that its source gives (datum med precision): a year, a month or a day. Never padded to a full day.</summary>
/// <remarks>Text form: ISO 8601-2, levels 0 and 1. Source: the domain model, section 2.1, and the settled points, section 3.</remarks>
public sealed partial record PartialDate
{
    private PartialDate(int year, int? month, int? day, PartialDateQualifier qualifier)
        => (Year, Month, Day, Qualifier) = (year, month, day, qualifier);

    /// <exception cref="FormatException">The text is not a date of this form, or there is no such day.</exception>
    public static PartialDate Parse(string text)
        => TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date. {Expected}");

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        return text is not null && TryParse(text.AsSpan(), out date);
    }

    /// <summary>Reads a date without making anything on the way: a page has hundreds of them.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        var qualifier = PartialDateQualifier.Exact;
        if (text is ['<' or '>', '=', ..])
        {
            qualifier = text[0] == '<' ? PartialDateQualifier.NoLaterThan : PartialDateQualifier.NoEarlierThan;
            text = text[2..];
        }
        else if (text is [.., '~'])
        {
            qualifier = PartialDateQualifier.Approximate;
            text = text[..^1];
        }

        if (text.Length is not (4 or 7 or 10) || !IsNumber(text[..4], out var year) || year < 1) return false;
        var (month, day) = (1, 1);
        if (text.Length > 4 && (text[4] != '-' || !IsNumber(text[5..7], out month) || month is < 1 or > 12)) return false;
        if (text.Length > 7 && (text[7] != '-' || !IsNumber(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month))) return false;

        date = new PartialDate(year, text.Length > 4 ? month : null, text.Length > 7 ? day : null, qualifier);
        return true;
    }

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, PartialDateQualifier.Exact);

    /// <summary>What a reader of a file is told to write.</summary>
    internal const string Expected = "Write a year, a month or a day that exists: 2018, 2018-06 or 2018-06-02; with a mark 2018~, <=2023-09 or >=2023.";

    /// <summary>The year (år), 1 to 9999.</summary>
    public int Year { get; private init; }

    /// <summary>The month (månad), 1 to 12; null when only the year is known.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month (dag i månaden); null when it is not known.</summary>
    public int? Day { get; private init; }

    /// <summary>How much of the date is known (precision).</summary>
    public PartialDatePrecision Precision
        => Day is not null ? PartialDatePrecision.Day : Month is not null ? PartialDatePrecision.Month : PartialDatePrecision.Year;

    /// <summary>How the date is meant (bestämning).</summary>
    public PartialDateQualifier Qualifier { get; private init; }

    /// <summary>The date as the sources give it (datum i text), in the notation of ISO 8601-2: 2018-06, 2011, 2021-06-02; with a mark 2018~, &lt;=2023-09, &gt;=2023.</summary>
    public string Text => Qualifier switch
    {
        PartialDateQualifier.Approximate => Unit + "~",
        PartialDateQualifier.NoLaterThan => "<=" + Unit,
        PartialDateQualifier.NoEarlierThan => ">=" + Unit,
        _ => Unit,
    };

    /// <summary>The first day of its unit (2023-09-01 for 2023-09), whatever its mark.</summary>
    [GraphQLIgnore]
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day of its unit (2023-09-30 for 2023-09), whatever its mark.</summary>
    [GraphQLIgnore]
    public DateOnly Latest => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    public override string ToString() => Text;

    private string Unit => Precision switch
    {
        PartialDatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
        PartialDatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private static bool IsNumber(ReadOnlySpan<char> digits, out int number)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <summary>How much of a date is known (precision).</summary>
public enum PartialDatePrecision
{
    /// <summary>The year alone (år).</summary>
    Year,

    /// <summary>The year and the month (månad).</summary>
    Month,

    /// <summary>The day itself (dag).</summary>
    Day,
}

/// <summary>How the date is meant (bestämning).</summary>
public enum PartialDateQualifier
{
    /// <summary>The date itself (exakt).</summary>
    Exact,

    /// <summary>About then, one unit to each side (ungefär).</summary>
    Approximate,

    /// <summary>Then or earlier (senast).</summary>
    NoLaterThan,

    /// <summary>Then or later (tidigast).</summary>
    NoEarlierThan,
}
