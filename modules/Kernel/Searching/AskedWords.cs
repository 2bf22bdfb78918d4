namespace Samverkan.Kernel.Searching;

/// <summary>What someone has typed, as what is looked for.</summary>
internal sealed class AskedWords
{
    /// <summary>The longest text that is looked for, in characters.</summary>
    public const int MostCharacters = 200;

    private readonly IReadOnlyList<string> words;
    private readonly IReadOnlyList<(string Word, string Stem)> distinct;

    private AskedWords(IReadOnlyList<string> words)
    {
        this.words = words;
        distinct = [.. words.Distinct().Select(word => (word, Stems.Of(word)))];
    }

    /// <summary>
    /// The conditions, the best answers first; the last one holds for all that are found. Each is true when of every list of tokens there is
    /// one at least.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Token>>> Ranks =>
    [
        [[Token.Whole(words)]],
        [[Token.Whole(words).AndMore, Token.WholeStem(words), Token.WholeText(words)]],
        Each(Named),
        Each(word => [.. Named(word), Token.NameWord(word).Beginning]),
        Each(Described),
        Each(word => [.. Described(word), Token.TextWord(word).Beginning, Token.TextStem(word), .. Tail(word, Token.TextTail)]),
    ];

    /// <exception cref="GraphQLException">SEARCH_TEXT_TOO_LONG, SEARCH_TEXT_EMPTY: it cannot be looked for.</exception>
    public static AskedWords Read(string text)
    {
        if (text.Length > MostCharacters)
            throw ArgumentFault.Of("SEARCH_TEXT_TOO_LONG", $"text has {text.Length} characters, and at most {MostCharacters} are looked for. Give fewer words.", "text");

        IReadOnlyList<string> words = [.. Words.In(text).Select(word => word.Folded)];
        return words.Count > 0
            ? new AskedWords(words)
            : throw ArgumentFault.Of("SEARCH_TEXT_EMPTY", "text has neither a letter nor a digit, so there is nothing to look for. Give a word or its beginning.", "text");
    }

    /// <summary>Which of the words a word of a text answers.</summary>
    /// <param name="word">Of the text.</param>
    public IEnumerable<string> AnsweredBy(Word word)
    {
        var spellings = word.Spellings.Select(spelling => (Text: spelling, Stem: Stems.Of(spelling))).ToList();
        return distinct
            .Where(asked => spellings.Exists(spelling => spelling.Text.StartsWith(asked.Word, StringComparison.Ordinal) || spelling.Stem == asked.Stem || Token.IsInTail(asked.Word, spelling.Text)))
            .Select(asked => asked.Word);
    }

    /// <summary>Whether the text says the asked words and nothing else.</summary>
    public bool IsAllOf(IReadOnlyList<Word> text)
        => text.Count == words.Count && text.Zip(words).All(pair => pair.First.Spellings.Contains(pair.Second));

    private static IReadOnlyList<Token> Named(string word) => [Token.NameWord(word), Token.NameStem(word)];

    private static IReadOnlyList<Token> Described(string word)
        => [.. Named(word), Token.NameWord(word).Beginning, Token.OtherWord(word).Beginning, Token.OtherStem(word), .. Tail(word, Token.NameTail)];

    private static IReadOnlyList<Token> Tail(string word, Func<string, Token> token) => Token.CanBeTail(word) ? [token(word).Beginning] : [];

    private IReadOnlyList<IReadOnlyList<Token>> Each(Func<string, IReadOnlyList<Token>> tokens) => [.. distinct.Select(asked => tokens(asked.Word))];
}
