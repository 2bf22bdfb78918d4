using System.Globalization;
using System.Text;

namespace Samverkan.Kernel.Searching;

/// <summary>A word of a text: where it stands, and how it is spelled when folded.</summary>
internal readonly record struct Word(int Start, int Length, string Folded)
{
    public int End => Start + Length;

    /// <summary>
    /// The spellings that it is found by: its own, and the one of a keyboard without å, ä and ö. So who writes a may mean å, and who writes
    /// å means it.
    /// </summary>
    public IEnumerable<string> Spellings => Words.SpellingsOf(Folded);
}

/// <summary>Takes texts apart into words. Only letters and digits are words: all other signs stand between them and mean nothing.</summary>
internal static class Words
{
    // A name is no longer; what is longer is no word that anybody types.
    private const int Longest = 100;

    public static IReadOnlyList<Word> In(string text)
    {
        var words = new List<Word>();
        for (var start = 0; start < text.Length;)
        {
            var length = 0;
            while (Rune.DecodeFromUtf16(text.AsSpan(start + length), out var rune, out var read) == System.Buffers.OperationStatus.Done && IsPart(rune, length)) length += read;
            if (length == 0)
            {
                start++;
                continue;
            }

            var folded = Folding.Fold(text.Substring(start, length));
            if (folded.Length > 0) words.Add(new Word(start, length, folded.Length > Longest ? folded[..Longest] : folded));
            start += length;
        }

        return words;
    }

    public static IEnumerable<string> SpellingsOf(string folded)
    {
        var plain = Plain(folded);
        return plain == folded ? [folded] : [folded, plain];
    }

    // As Folding writes å, ä and ö.
    private static string Plain(string folded) => folded.Replace('{', 'a').Replace('|', 'a').Replace('}', 'o');

    private static bool IsPart(Rune rune, int length)
        => Rune.IsLetterOrDigit(rune) || (length > 0 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
