namespace Samverkan.Kernel.Searching;

/// <summary>
/// What is left of a Swedish word without the endings of the definite form, the genitive and the plural: råd, rådet and rådets are one
/// word, and so are nämnd, nämnden and nämnderna. No dictionary: a few words lose too much, and are then found by their beginning as ever.
/// </summary>
internal static class Stems
{
    private const int Shortest = 3;
    private const int ShortestBeforeLetter = 4;

    private static readonly string[] Endings = ["arna", "erna", "orna", "en", "et", "an", "er", "ar", "or"];

    public static string Of(string folded)
    {
        if (folded.Any(char.IsAsciiDigit)) return folded;

        var owner = WithoutGenitive(folded);
        var stem = Endings.FirstOrDefault(ending => owner.EndsWith(ending, StringComparison.Ordinal) && owner.Length - ending.Length >= Shortest) is { } found ? Cut(owner, found.Length) : owner;
        if (stem == owner && owner is [.., 'a' or 'i' or 'o' or 'u' or 'y' or '{' or '|' or '}', 'n' or 't'] && owner.Length > ShortestBeforeLetter) stem = Cut(owner, 1);
        return WithoutGenitive(stem is [.., 'a' or 'e'] ? Cut(stem, 1) : stem);
    }

    // Kurs loses its s as regionens does, and so does what is left of kursen: then all of them are one again.
    private static string WithoutGenitive(string word) => word is [.., 's'] ? Cut(word, 1) : word;

    private static string Cut(string word, int letters) => word.Length - letters >= Shortest ? word[..^letters] : word;
}
