namespace Samverkan.Kernel.Searching;

/// <summary>Something that a search has found (sökträff).</summary>
internal sealed record SearchHit
{
    /// <summary>The thing itself (post); null when it cannot be shown.</summary>
    public NodeRef? Node { get; private init; }

    /// <summary>Of which type it is (typ).</summary>
    public required SearchableType Type { get; init; }

    /// <summary>Its key (nyckel), readable and stable, by which it can be asked for again.</summary>
    public required string Key { get; init; }

    /// <summary>
    /// What it goes by in a list (rubrik): its usual name or its title, or what it says where it has neither. The name on a certain day is a
    /// field of the thing itself.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>Which part of it has been found (träff i): of several the one that has most of the words.</summary>
    public required SearchField MatchedIn { get; init; }

    /// <summary>
    /// The text that has been found, with the words around what was looked for (textutdrag), as it is written. Joined, the parts are the fragment;
    /// an ellipsis stands where the text goes on.
    /// </summary>
    public required IReadOnlyList<FragmentPart> Fragment { get; init; }

    public static SearchHit Of(SearchableType type, string key, Guid id, IReadOnlyList<SearchText> texts, AskedWords asked)
    {
        var best = texts
            .Select(text => (text.Field, text.Text, Words: Words.In(text.Text)))
            .OrderByDescending(text => text.Words.SelectMany(asked.AnsweredBy).Distinct().Count())
            .ThenBy(text => text.Field)
            .ThenByDescending(text => asked.IsAllOf(text.Words))
            .First();
        return new SearchHit
        {
            Node = new NodeRef(type.ToString(), id),
            Type = type,
            Key = key,
            Title = TitleOf(texts),
            MatchedIn = best.Field,
            Fragment = FragmentPart.Of(best.Text, [.. best.Words.Where(word => asked.AnsweredBy(word).Any())]),
        };
    }

    internal static string TitleOf(IReadOnlyList<SearchText> texts)
        => (texts.FirstOrDefault(text => text.Field is SearchField.Name or SearchField.Title or SearchField.Text) ?? texts[0]).Text;
}

/// <summary>A part of a fragment (del av textutdrag).</summary>
internal sealed record FragmentPart
{
    private const int Before = 60;
    private const int After = 140;
    private const string Ellipsis = "…";

    /// <summary>As it is written (text).</summary>
    public required string Text { get; init; }

    /// <summary>Whether it is a word that was looked for (träff): to be marked.</summary>
    public required bool Matched { get; init; }

    /// <summary>The text around the first word that is found.</summary>
    public static IReadOnlyList<FragmentPart> Of(string text, IReadOnlyList<Word> found)
    {
        var center = found is [var word, ..] ? word : default;
        var start = Math.Min(center.Start, WordStart(text, center.Start - Before));
        var end = Math.Max(center.End, WordEnd(text, center.Start + After));
        var parts = new List<FragmentPart>();
        var at = start;
        if (start > 0) Add(parts, Ellipsis, matched: false);
        foreach (var next in found.Where(next => next.Start >= start && next.End <= end))
        {
            Add(parts, text[at..next.Start], matched: false);
            Add(parts, text[next.Start..next.End], matched: true);
            at = next.End;
        }

        Add(parts, end < text.Length ? text[at..end] + Ellipsis : text[at..end], matched: false);
        return parts;
    }

    private static void Add(List<FragmentPart> parts, string text, bool matched)
    {
        if (text.Length > 0) parts.Add(new FragmentPart { Text = text, Matched = matched });
    }

    // A text is cut between words, so that no letter is cut in two.
    private static int WordStart(string text, int from) => from <= 0 ? 0 : text.IndexOf(' ', from) is var space and >= 0 ? space + 1 : text.Length;

    private static int WordEnd(string text, int to) => to >= text.Length ? text.Length : Math.Max(text.LastIndexOf(' ', to), 0);
}
