namespace Samverkan.Kernel.Searching;

/// <summary>The tokens under which a record is kept, one set for each way in which its words can be spelled.</summary>
internal static class EntryTokens
{
    public static IEnumerable<string> Of(IEnumerable<SearchText> texts) => texts.SelectMany(Of).Select(token => token.Text).Distinct();

    private static IEnumerable<Token> Of(SearchText text)
    {
        var words = Words.In(text.Text);
        return text.Field switch
        {
            _ when words.Count == 0 => [],
            SearchField.Name or SearchField.Title => [.. Whole(words), .. Alias(text.Text), .. Each(words, Token.NameWord), .. Each(words, Token.NameStem), .. Tails(words, Token.NameTail)],
            SearchField.DiaryNumber => [.. Whole(words), .. Whole([.. words.Skip(1)]), .. Each(words, Token.OtherWord)],
            SearchField.Code => [.. Whole(words), .. Each(words, Token.OtherWord)],
            SearchField.Synonym => [.. WholeStem(words), .. Each(words, Token.OtherWord), .. Each(words, Token.OtherStem), .. Tails(words, Token.NameTail)],
            SearchField.Topic => [.. Each(words, Token.OtherWord), .. Each(words, Token.OtherStem), .. Tails(words, Token.NameTail)],
            _ => [.. Joined(words, Token.WholeText), .. Each(words, Token.TextWord), .. Each(words, Token.TextStem), .. Tails(words, Token.TextTail)],
        };
    }

    private static IEnumerable<Token> Whole(IReadOnlyList<Word> words) => words.Count == 0 ? [] : [.. Joined(words, Token.Whole), .. WholeStem(words)];

    // Regional utvecklingsstrategi (RUS) is called RUS as well, and so is what stands before it.
    private static IEnumerable<Token> Alias(string name)
        => name.Split(" (") is [var full, [.. var alias, ')']] ? [.. Whole(Words.In(full)), .. Whole(Words.In(alias))] : [];

    private static IEnumerable<Token> WholeStem(IReadOnlyList<Word> words) => Joined(words, Token.WholeStem);

    private static IEnumerable<Token> Joined(IReadOnlyList<Word> words, Func<IEnumerable<string>, Token> token)
        => [token(words.Select(word => word.Spellings.First())), token(words.Select(word => word.Spellings.Last()))];

    private static IEnumerable<Token> Each(IEnumerable<Word> words, Func<string, Token> token) => words.SelectMany(word => word.Spellings).Select(token);

    private static IEnumerable<Token> Tails(IEnumerable<Word> words, Func<string, Token> token) => words.SelectMany(word => word.Spellings).SelectMany(Token.TailsOf).Select(token);
}
