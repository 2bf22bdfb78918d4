namespace Samverkan.Kernel;

/// <summary>A date with the precision that its source gives (datum med precision): a year, a month or a day. Never padded to a full day.</summary>
public sealed record PartialDate
{
    public static PartialDate Parse(string text) => throw new NotImplementedException();

    public static bool TryParse(string? text, out PartialDate? date) => throw new NotImplementedException();

    public static PartialDate Of(DateOnly day) => throw new NotImplementedException();

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; private init; }

    /// <summary>The month, 1 to 12; null when only the year is known.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month; null when it is not known.</summary>
    public int? Day { get; private init; }

    public PartialDatePrecision Precision => throw new NotImplementedException();

    public PartialDateQualifier Qualifier { get; private init; }

    /// <summary>The date as the sources give it, in the notation of ISO 8601-2: 2018-06, 2011, 2021-06-02; with a mark 2018~, &lt;=2023-09, &gt;=2023.</summary>
    public string Text => throw new NotImplementedException();

    /// <summary>The first day that it can be.</summary>
    [GraphQLIgnore]
    public DateOnly Earliest => throw new NotImplementedException();

    /// <summary>The last day that it can be, by its unit alone (2023-09-30 for &lt;=2023-09 and for &gt;=2023-09).</summary>
    [GraphQLIgnore]
    public DateOnly Latest => throw new NotImplementedException();

    public override string ToString() => Text;
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
