namespace Samverkan.Kernel;

/// <summary>A period together with the days on which a source shows it: what decides whether something holds on a day, and how surely.</summary>
/// <remarks>
/// Two ranges of days follow from it, the days that are possible and the days that are certain, and both are stored, so that
/// OUT, UNCERTAIN and CERTAIN are each a range test on indexed columns. Days are stored as day numbers, the end left out; a side
/// without a limit has the least or the greatest number, so that no test asks about null.
/// </remarks>
public sealed record Validity
{
    private readonly ValidPeriod? period;
    private readonly IReadOnlyList<PartialDate>? attestedOn;

    /// <param name="period">From when until when.</param>
    /// <param name="attestedOn">Days on which a source shows it to hold, in any order.</param>
    public Validity(ValidPeriod period, params IReadOnlyList<PartialDate> attestedOn)
    {
        this.period = period;
        this.attestedOn = [.. attestedOn.Order(PartialDate.Chronological)];
        (FromDay, UntilDay) = ValidityDays.Possible(period);
        (CertainFromDay, CertainUntilDay) = ValidityDays.Certain(period, attestedOn);
        Text = period.Text;
        Attested = string.Join(' ', this.attestedOn);
    }

    // The database fills in the stored members; period and attestations are read from their texts when somebody asks.
    private Validity() => (Text, Attested) = ("/", "");

    public ValidPeriod Period => period ?? ValidPeriod.Parse(Text);

    public IReadOnlyList<PartialDate> AttestedOn
        => attestedOn ?? [.. Attested.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PartialDate.Parse)];

    /// <summary>First possible day, as a day number.</summary>
    public int FromDay { get; private init; }

    /// <summary>The day after the last possible one, as a day number.</summary>
    public int UntilDay { get; private init; }

    /// <summary>First certain day, as a day number.</summary>
    public int CertainFromDay { get; private init; }

    /// <summary>The day after the last certain one, as a day number; not after <see cref="CertainFromDay"/> when no day is certain.</summary>
    public int CertainUntilDay { get; private init; }

    /// <summary>The period as text.</summary>
    internal string Text { get; private init; }

    /// <summary>The attestations as text, with a space between them.</summary>
    internal string Attested { get; private init; }

    /// <summary>Null when the thing does not hold on the day (OUT).</summary>
    /// <param name="day">The day asked about.</param>
    public Certainty? On(DateOnly day)
    {
        var number = day.DayNumber;
        if (number < FromDay || number >= UntilDay) return null;
        return number >= CertainFromDay && number < CertainUntilDay ? Certainty.Certain : Certainty.Uncertain;
    }

    /// <summary>Whether it has begun by the day without doubt, whenever it may have ended.</summary>
    /// <param name="day">The day asked about.</param>
    public bool HasSurelyBegunBy(DateOnly day) => ValidityDays.CertainFrom(Period, AttestedOn) <= day.DayNumber;

    /// <summary>Whether there is a day on which both hold for certain.</summary>
    /// <param name="other">Another one.</param>
    public bool SharesCertainDayWith(Validity other)
        => Math.Max(CertainFromDay, other.CertainFromDay) < Math.Min(CertainUntilDay, other.CertainUntilDay);

    public bool Equals(Validity? other) => other is not null && Text == other.Text && Attested == other.Attested;

    public override int GetHashCode() => HashCode.Combine(Text, Attested);

    public override string ToString() => Attested.Length == 0 ? Text : $"{Text} attested {Attested}";
}

/// <summary>Has a validity stored as the columns of <see cref="Validity"/>.</summary>
public interface IValid
{
    Validity Validity { get; }
}

public static class ValidityQueries
{
    /// <summary>Leaves out what is OUT on the day: one range test on stored columns.</summary>
    /// <param name="rows">Things with a validity.</param>
    /// <param name="day">The day asked about.</param>
    public static IQueryable<T> NotOutOn<T>(this IQueryable<T> rows, DateOnly day)
        where T : class, IValid
    {
        var number = day.DayNumber;
        return rows.Where(row => row.Validity.FromDay <= number && row.Validity.UntilDay > number);
    }

    /// <summary>What may hold on the day, narrowed to what is as certain as asked for: range tests on stored columns.</summary>
    /// <param name="rows">Things with a validity.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="certainty">Which certainties are wanted; both when null.</param>
    public static IQueryable<T> NotOutOn<T>(this IQueryable<T> rows, DateOnly day, IReadOnlyList<Certainty>? certainty)
        where T : class, IValid
    {
        var number = day.DayNumber;
        var possible = rows.NotOutOn(day);
        return (certainty?.Contains(Certainty.Certain) ?? true, certainty?.Contains(Certainty.Uncertain) ?? true) switch
        {
            (true, true) => possible,
            (true, false) => possible.CertainOn(day),
            (false, true) => possible.Where(row => row.Validity.CertainFromDay > number || row.Validity.CertainUntilDay <= number),
            _ => possible.Where(_ => false),
        };
    }

    /// <summary>Keeps what is CERTAIN on the day: one range test on stored columns.</summary>
    /// <param name="rows">Things with a validity.</param>
    /// <param name="day">The day asked about.</param>
    public static IQueryable<T> CertainOn<T>(this IQueryable<T> rows, DateOnly day)
        where T : class, IValid
    {
        var number = day.DayNumber;
        return rows.Where(row => row.Validity.CertainFromDay <= number && row.Validity.CertainUntilDay > number);
    }
}
