namespace Samverkan.Kernel;

/// <summary>A record that a search can find. Whoever saves it keeps the index right: the kernel sees to it, in the same transaction.</summary>
public interface ISearched
{
    /// <summary>What it is found by.</summary>
    SearchEntry ToSearchEntry();
}

/// <summary>Marks the parts of a searched record whose words are its own: when one of them changes, the whole is indexed anew.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchedPartsAttribute : Attribute;

/// <summary>What a record is found by.</summary>
/// <param name="Type">Of the record.</param>
/// <param name="Id">The id inside its type.</param>
/// <param name="Key">Readable and stable.</param>
public sealed record SearchEntry(SearchableType Type, Guid Id, string Key)
{
    /// <summary>What it is called, the usual name first.</summary>
    public IEnumerable<string?> Names { get; init; } = [];

    /// <summary>What it is headed.</summary>
    public IEnumerable<string?> Titles { get; init; } = [];

    /// <summary>Its diary numbers, as the sources write them.</summary>
    public IEnumerable<DiaryNumber?> DiaryNumbers { get; init; } = [];

    /// <summary>Its official codes.</summary>
    public IEnumerable<string?> Codes { get; init; } = [];

    /// <summary>Other words for the same thing.</summary>
    public IEnumerable<string?> Synonyms { get; init; } = [];

    /// <summary>What it says, in prose.</summary>
    public IEnumerable<string?> Texts { get; init; } = [];

    /// <summary>What it is about: it is found by their names and synonyms too.</summary>
    public IEnumerable<TopicId> Topics { get; init; } = [];

    /// <summary>All that is written in it, in the order of what says most of the record.</summary>
    internal IReadOnlyList<SearchText> Written =>
    [
        .. Of(SearchField.Name, Names),
        .. Of(SearchField.Title, Titles),
        .. Of(SearchField.DiaryNumber, DiaryNumbers.Select(number => number?.Raw)),
        .. Of(SearchField.Code, Codes),
        .. Of(SearchField.Synonym, Synonyms),
        .. Of(SearchField.Text, Texts),
    ];

    private static IEnumerable<SearchText> Of(SearchField field, IEnumerable<string?> texts)
        => texts.OfType<string>().Where(text => text.Length > 0).Distinct().Select(text => new SearchText(field, text));
}

/// <summary>One text by which a record is found.</summary>
internal sealed record SearchText(SearchField Field, string Text);

/// <summary>Which part of a record a search has found (träff i).</summary>
public enum SearchField
{
    /// <summary>What it is or has been called (namn).</summary>
    Name,

    /// <summary>What it is headed (titel).</summary>
    Title,

    /// <summary>Its number in a register (diarienummer).</summary>
    DiaryNumber,

    /// <summary>An official code (kod).</summary>
    Code,

    /// <summary>Another word for the same thing (synonym).</summary>
    Synonym,

    /// <summary>What it says (text).</summary>
    Text,

    /// <summary>A subject that it is about (sakområde).</summary>
    Topic,
}
