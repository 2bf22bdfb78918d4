namespace Samverkan.Kernel;

/// <summary>From when until when something holds (giltighetsperiod). Both bounds are days that count, and each can be known, open or unknown.</summary>
public sealed record ValidPeriod
{
    /// <summary>Reads the text form: 2019-01-01/2022-12-31, 2015/.., 2018-02/, /, ../2018-12-31.</summary>
    public static ValidPeriod Parse(string text) => throw new NotImplementedException();

    public static bool TryParse(string? text, out ValidPeriod? period) => throw new NotImplementedException();

    /// <summary>The first day that counts; null when it is open or unknown.</summary>
    public PartialDate? FirstDay { get; private init; }

    /// <summary>The last day that counts; null when it is open or unknown.</summary>
    public PartialDate? LastDay { get; private init; }

    public BoundKind FirstDayKind { get; private init; }

    public BoundKind LastDayKind { get; private init; }

    /// <summary>Both bounds in one text: 2019-01-01/2022-12-31, 2015/.. (until further notice), 2018-02/ (the end is not known).</summary>
    public string Text => throw new NotImplementedException();
}

/// <summary>What is known of a bound of a period (gräns).</summary>
public enum BoundKind
{
    /// <summary>A date is known (känt).</summary>
    Known,

    /// <summary>Nothing limits it as far as known (tills vidare).</summary>
    Open,

    /// <summary>A limit exists or may exist; it is not known (okänt).</summary>
    Unknown,
}

/// <summary>A period together with the days on which a source shows it: what decides whether something holds on a day, and how surely.</summary>
/// <remarks>
/// Two ranges of days follow from it, the days that are possible and the days that are certain, and both are stored, so that
/// OUT, UNCERTAIN and CERTAIN are each a range test on indexed columns. Days are stored as day numbers, the end left out.
/// </remarks>
public sealed record Validity
{
    public Validity(ValidPeriod period, params IReadOnlyList<PartialDate> attestedOn) => throw new NotImplementedException();

    private Validity() { }

    public ValidPeriod Period => throw new NotImplementedException();

    public IReadOnlyList<PartialDate> AttestedOn => throw new NotImplementedException();

    /// <summary>First possible day, as a day number.</summary>
    public int FromDay { get; private init; }

    /// <summary>The day after the last possible one, as a day number.</summary>
    public int UntilDay { get; private init; }

    /// <summary>First certain day, as a day number.</summary>
    public int CertainFromDay { get; private init; }

    /// <summary>The day after the last certain one, as a day number; before <see cref="CertainFromDay"/> when no day is certain.</summary>
    public int CertainUntilDay { get; private init; }

    /// <summary>Null when the thing does not hold on the day (OUT).</summary>
    public Certainty? On(DateOnly day) => throw new NotImplementedException();
}

/// <summary>Has a validity stored as the columns of <see cref="Validity"/>.</summary>
public interface IValid
{
    Validity Validity { get; }
}

public static class ValidityQueries
{
    /// <summary>Leaves out what is OUT on the day: one range test on stored columns.</summary>
    public static IQueryable<T> NotOutOn<T>(this IQueryable<T> rows, DateOnly day) where T : class, IValid => throw new NotImplementedException();
}
