namespace Samverkan.Host.Imports.Sheets;

/// <summary>Which language headings and words are written in; both are always read.</summary>
internal enum SheetLanguage
{
    Swedish,
    English,
}

/// <summary>One column of a sheet.</summary>
/// <param name="Name">For programs, as the graph or the seed form has it.</param>
/// <param name="Swedish">The Swedish heading.</param>
/// <param name="English">The English heading.</param>
internal sealed record SheetColumn(string Name, string Swedish, string English)
{
    /// <summary>What it holds, in Swedish.</summary>
    public required string Help { get; init; }

    /// <summary>What it holds, in English.</summary>
    public required string HelpEnglish { get; init; }

    /// <summary>What one may write.</summary>
    public string Example { get; init; } = "";

    /// <summary>Whether a new record must have it; one that is there already need only have its key.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a cell can hold several values.</summary>
    public bool HasSeveral { get; init; }

    /// <summary>The enum whose words the cells hold; null for all other columns.</summary>
    public Type? Words { get; init; }

    /// <summary>What else it may be called.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public string Heading(SheetLanguage language) => language is SheetLanguage.Swedish ? Swedish : English;

    public string HelpIn(SheetLanguage language) => language is SheetLanguage.Swedish ? Help : HelpEnglish;

    /// <summary>Everything that it may be called.</summary>
    public IEnumerable<string> Headings => [Swedish, English, Name, .. Others];
}
