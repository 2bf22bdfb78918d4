namespace Samverkan.Kernel.Searching;

/// <summary>
/// What is left of a Swedish word without the endings of the definite form, the genitive and the plural: råd, rådet and rådets are one
/// word, and so are nämnd, nämnden and nämnderna. No dictionary: a few words lose too much, and are then found by their beginning as ever.
/// </summary>
internal static class Stems
{
    private const int Shortest = 3;

    private static readonly string[] Endings =
        ["arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ans", "en", "et", "an", "er", "ar", "or", "s"];

    public static string Of(string folded)
    {
        if (folded.Any(char.IsAsciiDigit)) return folded;

        var stem = Without(folded, Endings);
        if (stem == folded && folded is [.., 'i' or 'o' or 'u' or 'y' or '{' or '|' or '}', 'n' or 't']) stem = Cut(folded, 1);
        return stem is [.., 'a' or 'e'] ? Cut(stem, 1) : stem;
    }

    private static string Without(string word, string[] endings)
        => endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= Shortest) is { } ending ? Cut(word, ending.Length) : word;

    private static string Cut(string word, int letters) => word.Length - letters >= Shortest ? word[..^letters] : word;
}
