using System.Text;

namespace Samverkan.Host.Calendars;

/// <summary>The lines of an iCalendar object: escaped, and folded so that none is longer than 75 octets.</summary>
/// <remarks>RFC 5545, section 3.1 (content lines) and section 3.3.11 (texts).</remarks>
internal sealed class ContentLines
{
    private const int Longest = 75;
    private readonly StringBuilder text = new();

    /// <summary>A property whose value is written as it is.</summary>
    public void Add(string name, string value) => Fold(text, $"{name}:{value}");

    /// <summary>A property whose value is a text.</summary>
    public void AddText(string name, string value) => Fold(text, $"{name}:{Escape(value)}");

    public override string ToString() => text.ToString();

    /// <summary>Line breaks, commas, semicolons and backslashes as a text may hold them; what a text cannot hold is left out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(letter),
                _ => char.IsControl(letter) ? escaped : escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Cuts a line where it would be too long, never inside a letter; each further line begins with a space.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > Longest)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
