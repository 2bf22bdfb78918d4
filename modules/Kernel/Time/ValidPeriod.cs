using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Kernel;

/// <summary>From when until when something holds (giltighetsperiod). Both bounds are days that count, and each can be known, open or unknown.</summary>
/// <remarks>
/// Days only: no time of day, no time zone. "T.o.m. december 2022" counts its last day, so it is 2022-12-31.
/// Source: the domain model, section 2.2.
/// </remarks>
public sealed record ValidPeriod
{
    private ValidPeriod(PartialDate? firstDay, BoundKind firstDayKind, PartialDate? lastDay, BoundKind lastDayKind)
    {
        (FirstDay, FirstDayKind, LastDay, LastDayKind) = (firstDay, firstDayKind, lastDay, lastDayKind);
        Text = $"{TextOf(firstDay, firstDayKind)}/{TextOf(lastDay, lastDayKind)}";
    }

    /// <summary>Makes a period from its bounds.</summary>
    /// <param name="firstDay">The first day that counts, or null.</param>
    /// <param name="lastDay">The last day that counts, or null.</param>
    /// <param name="noFirstDay">What it means that there is no first day.</param>
    /// <param name="noLastDay">What it means that there is no last day.</param>
    /// <exception cref="ArgumentException">The last day cannot lie on or after the first one (INV-01).</exception>
    public static ValidPeriod Between(
        PartialDate? firstDay, PartialDate? lastDay, BoundKind noFirstDay = BoundKind.Unknown, BoundKind noLastDay = BoundKind.Unknown)
    {
        var period = new ValidPeriod(
            firstDay, firstDay is null ? Absent(noFirstDay) : BoundKind.Known, lastDay, lastDay is null ? Absent(noLastDay) : BoundKind.Known);
        return period.HoldsSomeDay ? period : throw new ArgumentException($"The period {period.Text} ends before it begins (INV-01).");
    }

    /// <summary>Reads the text form: 2019-01-01/2022-12-31, 2015/.., 2018-02/, /, ../2018-12-31.</summary>
    /// <exception cref="FormatException">The text is not a period of this form, or it ends before it begins (INV-01).</exception>
    public static ValidPeriod Parse(string text)
        => TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period. {Expected}");

    public static bool TryParse(string? text, [NotNullWhen(true)] out ValidPeriod? period)
    {
        period = Read(text) is { HoldsSomeDay: true } read ? read : null;
        return period is not null;
    }

    /// <summary>Whether the text is a period but for its last day, which lies before the first one (INV-01).</summary>
    internal static bool EndsBeforeItBegins(string text) => Read(text) is { HoldsSomeDay: false };

    private static ValidPeriod? Read(string? text)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0) return null;

        var first = text.AsSpan(0, slash);
        var last = text.AsSpan(slash + 1);
        return TryBound(first, out var from) && TryBound(last, out var until) ? new ValidPeriod(from, KindOf(first), until, KindOf(last)) : null;
    }

    /// <summary>What a reader of a file is told to write.</summary>
    internal const string Expected = "Write first day/last day, for example 2019-01-01/2022-12-31, 2015/.. (until further notice), 2018-02/ (the end is not known); the last day may not lie before the first.";

    /// <summary>The first day that counts (från och med); null when it is open or unknown.</summary>
    public PartialDate? FirstDay { get; }

    /// <summary>The last day that counts (till och med); null when it is open or unknown.</summary>
    public PartialDate? LastDay { get; }

    /// <summary>What is known of the first day (första gränsen).</summary>
    public BoundKind FirstDayKind { get; }

    /// <summary>What is known of the last day (sista gränsen).</summary>
    public BoundKind LastDayKind { get; }

    /// <summary>Both bounds in one text (perioden i text): 2019-01-01/2022-12-31, 2015/.. (until further notice), 2018-02/ (the end is not known).</summary>
    public string Text { get; }

    /// <summary>The same period with another last day, as after an extension.</summary>
    /// <param name="lastDay">The new last day that counts.</param>
    /// <exception cref="ArgumentException">It lies before the first day (INV-01).</exception>
    [GraphQLIgnore]
    public ValidPeriod Until(PartialDate lastDay) => Between(FirstDay, lastDay, FirstDayKind);

    public override string ToString() => Text;

    private bool HoldsSomeDay => ValidityDays.Possible(this) is var (from, until) && from < until;

    private static BoundKind Absent(BoundKind kind) => kind == BoundKind.Known ? BoundKind.Unknown : kind;

    private static bool TryBound(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        return KindOf(text) != BoundKind.Known || PartialDate.TryParse(text, out date);
    }

    private static BoundKind KindOf(ReadOnlySpan<char> text) => text switch { "" => BoundKind.Unknown, ".." => BoundKind.Open, _ => BoundKind.Known };

    private static string TextOf(PartialDate? date, BoundKind kind) => date?.Text ?? (kind == BoundKind.Open ? ".." : "");
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
