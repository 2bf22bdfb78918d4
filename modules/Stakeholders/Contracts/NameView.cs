using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>A name, how it is used and when (namn).</summary>
[GraphQLName("Name")]
public sealed record NameView
{
    /// <summary>The name itself (lydelse).</summary>
    public required string Text { get; init; }

    /// <summary>How it is used (bruk).</summary>
    public required NameUse Use { get; init; }

    /// <summary>Its period with the days on which a source uses it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is in use (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source uses it (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be in use on the day (säkerhet); null when it is not in use then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The name to show on a day, out of those that a thing has had and has.</summary>
    /// <param name="names">One at least, in the order of the source.</param>
    /// <param name="day">The day.</param>
    public static string ChosenOn(IReadOnlyList<NameView> names, DateOnly day)
    {
        // Official before others, certain before uncertain, then the one latest attested on or before the day, else the earliest. There is
        // always one: a name that is out of use on the day is better than none.
        var possible = names.Where(name => name.Validity.On(day) is not null).ToList();
        return (possible.Count > 0 ? possible : names)
            .OrderBy(name => name.Use is not NameUse.Official)
            .ThenBy(name => name.Validity.On(day) switch { Certainty.Certain => 0, Certainty.Uncertain => 1, _ => 2 })
            .ThenBy(name => DaysSinceAttested(name, day))
            .ThenBy(name => name.AttestedOn.Select(date => date.Earliest).DefaultIfEmpty(DateOnly.MaxValue).Min())
            .First().Text;
    }

    private static int DaysSinceAttested(NameView name, DateOnly day)
        => name.AttestedOn.Where(date => date.Latest <= day).Select(date => day.DayNumber - date.Latest.DayNumber).DefaultIfEmpty(int.MaxValue).Min();
}

/// <summary>How a name is used (bruk av namn).</summary>
public enum NameUse
{
    /// <summary>The name in full, as the sources write it (officiellt).</summary>
    Official,

    /// <summary>A shorter name (kortnamn).</summary>
    Short,

    /// <summary>The initials or another abbreviation (förkortning).</summary>
    Abbreviation,

    /// <summary>A name used in speech (vardagligt).</summary>
    Colloquial,

    /// <summary>A name that is no longer used (tidigare).</summary>
    Former,
}
