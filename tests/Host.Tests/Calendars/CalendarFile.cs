using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Calendars;

/// <summary>An iCalendar object, read as RFC 5545 says: the judge of what the product writes.</summary>
internal sealed partial record CalendarFile(IReadOnlyDictionary<string, string> Properties, IReadOnlyList<IReadOnlyDictionary<string, string>> Events)
{
    public static CalendarFile Read(byte[] bytes)
    {
        var properties = new Dictionary<string, string>();
        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? current = null;
        var lines = Unfolded(bytes);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        foreach (var line in lines.Skip(1).SkipLast(1))
        {
            var found = ContentLine().Match(line);
            Assert.True(found.Success, $"This is no content line: {line}");
            var (name, value) = (found.Groups["name"].Value, found.Groups["value"].Value);
            if (line == "BEGIN:VEVENT")
            {
                Assert.Null(current);
                events.Add(current = []);
            }
            else if (line == "END:VEVENT")
            {
                current = null;
            }
            else
            {
                (current ?? properties).Add(name + (found.Groups["parameters"].Value is ";VALUE=DATE" ? ";VALUE=DATE" : ""), IsText(name) ? Unescaped(value) : value);
            }
        }

        Assert.Null(current);
        return new CalendarFile(properties, events);
    }

    /// <summary>The lines as they were before they were folded; each folded one ends with CR LF and is 75 octets long at most.</summary>
    public static IReadOnlyList<string> Unfolded(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.All(lines, line => Assert.DoesNotContain(line, letter => letter is '\r' or '\n'));

        // What is cut inside a letter is no UTF-8 on its own.
        Assert.All(lines, line => Assert.DoesNotContain('\uFFFD', line));
        return text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
    }

    public static string Unescaped(string value) => Escape().Replace(value, found => found.Value[1] is 'n' or 'N' ? "\n" : found.Value[1..]);

    private static bool IsText(string name) => name is "SUMMARY" or "DESCRIPTION" or "UID" or "X-WR-CALNAME" or "X-WR-CALDESC";

    [GeneratedRegex(@"^(?<name>[A-Z][A-Z-]*)(?<parameters>(;[A-Z]+=[^:;""]+)*):(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"\\[\\;,nN]")]
    private static partial Regex Escape();
}
