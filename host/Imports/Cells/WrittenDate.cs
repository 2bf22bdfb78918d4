using System.Globalization;
using System.Text.RegularExpressions;
using Samverkan.Kernel;

namespace Samverkan.Host.Imports.Cells;

/// <summary>
/// Dates as Swedes write them: 2021-06-02, 20210602, 2 juni 2021, 2/6 2021, juni 2021, 2021-06, 2021, each with ca, senast or tidigast before
/// it; and as the register writes them: 2018~, &lt;=2023-09, &gt;=2023. What is imprecise stays so, and what can be read in two ways is not read.
/// </summary>
internal static partial class WrittenDate
{
    public const string Expected = "2021-06-02, 2 juni 2021, 2/6 2021, 2021-06, juni 2021 or 2021, with ca, senast or tidigast before it where it must be; it is never made more precise than it is";

    // With English ones beside them; three letters are enough.
    private static readonly string[][] months =
    [
        ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"], ["maj", "may"], ["juni", "june"],
        ["juli", "july"], ["augusti", "august"], ["september"], ["oktober", "october"], ["november"], ["december"],
    ];

    /// <summary>Null where the text is no date; <paramref name="why"/> then says what is wrong with it, as a sentence.</summary>
    public static PartialDate? Read(string text, out string? why)
    {
        var written = Spaces().Replace(text.Trim().ToLowerInvariant(), " ").Replace('–', '-').Replace('−', '-');
        var (mark, rest) = Mark(written);
        why = null;
        if (Unit(rest, out why) is { } unit && PartialDate.TryParse(mark is "~" ? unit + "~" : mark + unit, out var date)) return date;
        why ??= Unread(text, rest);
        return null;
    }

    private static (string Mark, string Unit) Mark(string text)
    {
        var match = Marked().Match(text);
        if (!match.Success) return ("", text);
        var rest = match.Groups["rest"].Value;
        return match.Groups["late"].Success ? ("<=", rest) : match.Groups["early"].Success ? (">=", rest) : ("~", rest);
    }

    private static string? Unit(string text, out string? why)
    {
        why = null;
        if (Figures().Match(text) is { Success: true } figures) return Day(figures, figures.Groups["month"].Value, out why);
        if (Worded().Match(text) is { Success: true } worded)
            return Array.FindIndex(months, names => names.Any(name => IsMonth(worded.Groups["month"].Value, name))) is var month and >= 0 ? Day(worded, $"{month + 1}", out why) : null;
        return null;
    }

    private static bool IsMonth(string word, string name)
        => name == word || (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal)) || (word == "sept" && name == "september");

    /// <summary>The unit in the form of the register, or what does not exist of it.</summary>
    private static string? Day(Match match, string monthText, out string? why)
    {
        why = null;
        var year = Number(match.Groups["year"].Value);
        if (monthText.Length == 0) return $"{year:D4}";
        var month = Number(monthText);
        if (month is < 1 or > 12)
        {
            why = $"There is no month {month}.";
            return null;
        }

        if (match.Groups["day"] is not { Success: true } dayText) return $"{year:D4}-{month:D2}";
        var day = Number(dayText.Value);
        if (year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return $"{year:D4}-{month:D2}-{day:D2}";
        why = $"There is no day {year:D4}-{month:D2}-{day:D2}.";
        return null;
    }

    private static string Unread(string text, string rest) => rest switch
    {
        _ when ShortYear().IsMatch(rest) => $"'{text}' has a year of two figures, or a day and a month that can be exchanged.",
        _ when rest.Length is 5 or 6 && rest.All(char.IsAsciiDigit) => $"'{text}' is a number: a date that has lost its form, or one without its century.",
        _ => $"'{text}' is not a date.",
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\A((?<late><=|≤|senast |no later than )|(?<early>>=|≥|tidigast |no earlier than )|(?<about>ca\.? |cirka |circa |c:a |omkring |ungefär |about ))\s*(?<rest>.+)\z|\A(?<rest>.+?) ?~\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    // 2021, 2021-06, 2021-06-02, 2021.6.2, 2021/6/2, 20210602; 2/6 2021, 2/6-2021, 2.6.2021.
    [GeneratedRegex(@"\A((?<year>\d{4})(-(?<month>\d{1,2})(-(?<day>\d{1,2}))?)?|(?<year>\d{4})(?<sep>[./])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})|(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})|(den )?(?<day>\d{1,2})/(?<month>\d{1,2})[ -](?<year>\d{4})|(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\A((den )?(?<day>\d{1,2})(:e|:a)? ?)?(?<month>\p{L}+)\.?,? (?<year>\d{4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Worded();

    [GeneratedRegex(@"\A(\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|(\d{1,2}[- ])?\p{L}+\.?[- ]\d{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortYear();
}
