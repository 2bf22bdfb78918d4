using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Kernel.Seeding;

/// <summary>No text in the register leads to a person (INV-10).</summary>
internal static partial class PersonalData
{
    /// <summary>What is found, in words; null when the text has neither an e-mail address nor a telephone number.</summary>
    public static string? In(string text)
        => Mail().IsMatch(text) ? "an e-mail address" : Telephone().IsMatch(text) ? "a telephone number" : null;

    /// <summary>The rule that a text breaks; null when it breaks none.</summary>
    public static string? FaultOf(string text) => In(text) is { } found ? $"The text has {found} (INV-10)." : null;

    /// <summary>The text, or null when it holds half a character.</summary>
    public static string? ReadText(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+")]
    private static partial Regex Mail();

    // Swedish numbers, as 063-14 00 00, 0730-12 34 56, +46 63 14 00 00; diary numbers, dates and file names are none.
    [GeneratedRegex(@"(?<![\w/.-])(\+46[ -]?(\(0\))?|0)[1-9][0-9]{0,2}[ -]{0,3}[0-9]{2,3}([ -]?[0-9]{2}){1,2}(?![\w/-])")]
    private static partial Regex Telephone();
}
