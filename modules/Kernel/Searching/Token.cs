namespace Samverkan.Kernel.Searching;

/// <summary>
/// What the database compares: a folded word with a letter before it that says where it stands, as all of a name or as one of its words.
/// Every database matches the same, for nothing is left for it to take apart, to fold or to weigh.
/// </summary>
/// <param name="Text">Letters, digits and full stops, the first one a letter of this class.</param>
/// <param name="IsBeginning">Whether longer ones that begin so are meant too. Only where something is asked.</param>
internal readonly record struct Token(string Text, bool IsBeginning = false)
{
    // A name may be longer than what can be asked, and then nobody asks for all of it.
    private const int LongestWhole = 201;
    private const int ShortestTail = 4;
    private const int ShortestHead = 3;

    public static Token Whole(IEnumerable<string> words) => new("e" + Joined(words));

    public static Token WholeStem(IEnumerable<string> words) => new("x" + Joined(words.Select(Stems.Of)));

    public static Token NameWord(string word) => new("n" + word);

    public static Token NameStem(string word) => new("s" + Stems.Of(word));

    public static Token OtherWord(string word) => new("o" + word);

    public static Token OtherStem(string word) => new("p" + Stems.Of(word));

    public static Token WholeText(IEnumerable<string> words) => new("w" + Joined(words));

    public static Token TextWord(string word) => new("t" + word);

    public static Token TextStem(string word) => new("u" + Stems.Of(word));

    /// <summary>The end of a compound in a name: avtal in samverkansavtal.</summary>
    public static Token NameTail(string word) => new("i" + word);

    public static Token TextTail(string word) => new("v" + word);

    /// <summary>Every end that a compound may have.</summary>
    public static IEnumerable<string> TailsOf(string word)
    {
        for (var i = ShortestHead; i <= word.Length - ShortestTail; i++) yield return word[i..];
    }

    /// <summary>Whether a word is long enough to be looked for in the ends of compounds.</summary>
    public static bool CanBeTail(string word) => word.Length >= ShortestTail;

    /// <summary>Whether one of the ends of a compound begins with a word.</summary>
    public static bool IsInTail(string word, string compound)
        => CanBeTail(word) && compound.Length > ShortestHead && compound.IndexOf(word, ShortestHead, StringComparison.Ordinal) >= 0;

    public Token Beginning => this with { IsBeginning = true };

    /// <summary>This and more words after it.</summary>
    public Token AndMore => new(Text + ".", IsBeginning: true);

    private static string Joined(IEnumerable<string> words)
    {
        var joined = string.Join('.', words);
        return joined.Length > LongestWhole ? joined[..LongestWhole] : joined;
    }
}
