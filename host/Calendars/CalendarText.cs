using System.Globalization;
using Samverkan.Host.Exports;
using Samverkan.Kernel;

namespace Samverkan.Host.Calendars;

/// <summary>Entries as iCalendar (RFC 5545): whole days, never more precise than the sources.</summary>
/// <remarks>
/// What is known to the day stands on that day. What is known to the month goes over all of it, as tentative. What is known less well stands on no
/// day, and is told in the description of the calendar.
/// </remarks>
internal sealed class CalendarText(Words words, ExportSettings settings, DateTimeOffset made)
{
    public string Of(string name, IReadOnlyList<CalendarEntry> entries)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Samverkan//Samverkan//SV");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("X-WR-CALNAME", name);
        lines.AddText("X-WR-CALDESC", Description(entries));
        lines.Add("X-WR-TIMEZONE", "Europe/Stockholm");
        foreach (var entry in entries)
            if (Days(entry) is { } days) Add(lines, entry, days);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    /// <summary>The first day and the one after the last; null where the entry stands on no day.</summary>
    private static (DateOnly First, DateOnly After)? Days(CalendarEntry entry)
        => entry.On is { Qualifier: PartialDateQualifier.Exact, Precision: not PartialDatePrecision.Year } date && date.Latest < DateOnly.MaxValue ? (date.Earliest, date.Latest.AddDays(1)) : null;

    private void Add(ContentLines lines, CalendarEntry entry, (DateOnly First, DateOnly After) days)
    {
        var isTentative = entry.On!.Precision != PartialDatePrecision.Day || entry.Standing != Standing.Established;
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"{entry.Key}@samverkan");
        lines.Add("DTSTAMP", made.UtcDateTime.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture));
        lines.Add("DTSTART;VALUE=DATE", Day(days.First));
        lines.Add("DTEND;VALUE=DATE", Day(days.After));
        lines.AddText("SUMMARY;LANGUAGE=sv", Summary(entry));
        lines.AddText("DESCRIPTION;LANGUAGE=sv", Details(entry));
        lines.Add("STATUS", entry.IsCancelled ? "CANCELLED" : isTentative ? "TENTATIVE" : "CONFIRMED");
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private string Summary(CalendarEntry entry)
    {
        var standing = entry.Standing == Standing.Established ? "" : $"{Capital(words[entry.Standing].Swedish)}: ";
        var preliminary = Days(entry) is not null && entry.On!.Precision == PartialDatePrecision.Month && standing is "" ? "Preliminärt: " : "";
        var more = entry.Words.Count == 0 ? "" : $" ({string.Join(", ", entry.Words.Select(word => words[word].Swedish))})";
        return standing + preliminary + entry.Summary + more;
    }

    private static string Details(CalendarEntry entry)
        => string.Join('\n', ((string[])[$"Tidpunkt enligt källan: {entry.On!.Text}", .. entry.Sources.Select(source => $"Källa: {source}")]));

    private string Description(IReadOnlyList<CalendarEntry> entries)
    {
        var undated = entries.Where(entry => Days(entry) is null).Select(entry => $"- {Summary(entry)}: {entry.On?.Text ?? "tidpunkten är okänd"}").ToList();
        return string.Join('\n', (string[])[
            $"Planerade möten och uppföljningar. Det som bara är känt till månaden står över hela månaden som preliminärt. Källa: {settings.Source}. Licens: {settings.Licence}.",
            .. undated is [] ? [] : undated.Prepend("Utan dag i kalendern:")]);
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
