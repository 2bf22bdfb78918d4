using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.GraphQL.Conformance;

/// <summary>
/// JSON can write half a pair of surrogates, which the reader of JSON refuses; questions about them must get through all the same.
/// </summary>
internal static partial class Surrogates
{
    /// <summary>Noncharacters, which stand for the halves while the JSON is read.</summary>
    private const string Mark = "\uFDD0";

    public static string Escape(string json) => !json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? json : Half().Replace(json, match => match.Groups["pair"].Success || match.Groups["escape"].Success
        ? match.Value
        : $"{Mark}{match.Groups["half"].Value}");

    public static string Unescape(string text)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Mark[0] && i + 4 < text.Length && ushort.TryParse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var half))
            {
                plain.Append((char)half);
                i += 4;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"(?<pair>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u(?<half>[dD][89a-fA-F][0-9a-fA-F]{2})|(?<escape>\\.)")]
    private static partial Regex Half();
}
