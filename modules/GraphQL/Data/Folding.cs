using System.Globalization;
using System.Text;

namespace Samverkan.GraphQL.Data;

/// <summary>
/// Text for searching and for the Swedish order, kept in a column of its own and compared byte by byte on every database: no
/// collation of any of them says the same as another's.
/// </summary>
public static class Folding
{
    /// <summary>
    /// Lower case, without accents, with å, ä and ö written as the signs after z in that order: so they stay letters of their own, and
    /// the plain order of the folded text is the Swedish order. Fold what is searched for as well.
    /// </summary>
    /// <param name="text">As people write it.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (Swedish(letter) is { } sign) folded.Append(sign);
            else folded.Append(WithoutAccents(letter));
        }

        return folded.ToString();
    }

    // The signs whose places the three letters take move to where no text has anything, so that they are found as themselves.
    private static char? Swedish(char letter) => letter switch
    {
        'å' => '{',
        'ä' or 'æ' => '|',
        'ö' or 'ø' => '}',
        'ü' => 'y',
        >= '{' and <= '}' => (char)(letter - '{' + 1),
        _ => null,
    };

    private static string WithoutAccents(char letter)
        => char.IsAscii(letter) || char.IsSurrogate(letter)
            ? letter.ToString()
            : string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
