using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Documents;

/// <summary>What is told to record a document. One that shows what it is itself is cited by the key that it is given here.</summary>
internal sealed record RecordDocumentInput : RecordInput
{
    /// <summary>The name of the file as it was received (filnamn); null when there is no file.</summary>
    public string? FileName { get; init; }

    /// <summary>What the document is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>What kind of document it is (dokumenttyp).</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The date that the document carries (datum): 2021-06-02, 2021-06 or 2021; null when it is undated.</summary>
    public string? IssuedOn { get; init; }

    /// <summary>The matter that it belongs to (diarienummer), exactly as it is written; null when it has none.</summary>
    public string? DiaryNumber { get; init; }

    /// <summary>The stakeholder that has issued it (utgivare); null when the document does not say.</summary>
    [ID]
    [Member("issuedBy")]
    public string? IssuedById { get; init; }

    /// <summary>How well the text could be read (textkvalitet); null when the document itself has not been read.</summary>
    public TextQuality? TextQuality { get; init; }

    /// <summary>Whether the document, never the register, is known to name persons (innehåller personuppgifter).</summary>
    public required bool HoldsPersonalData { get; init; }

    /// <summary>The language of the text (språk), as in BCP 47; null when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be read (webbadress); null when no address is recorded.</summary>
    public string? Url { get; init; }
}

/// <summary>What is told to change what a document is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateDocumentDetailsInput : ChangeInput
{
    /// <summary>The name of the file as it was received (filnamn).</summary>
    public Optional<string?> FileName { get; init; }

    /// <summary>What the document is called (titel).</summary>
    public Optional<string> Title { get; init; }

    /// <summary>What kind of document it is (dokumenttyp).</summary>
    public Optional<DocumentKind> Kind { get; init; }

    /// <summary>The date that the document carries (datum).</summary>
    public Optional<string?> IssuedOn { get; init; }

    /// <summary>The matter that it belongs to (diarienummer), exactly as it is written.</summary>
    public Optional<string?> DiaryNumber { get; init; }

    /// <summary>The stakeholder that has issued it (utgivare).</summary>
    [ID]
    [Member("issuedBy")]
    public Optional<string?> IssuedById { get; init; }

    /// <summary>How well the text could be read (textkvalitet).</summary>
    public Optional<TextQuality?> TextQuality { get; init; }

    /// <summary>Whether the document, never the register, is known to name persons (innehåller personuppgifter).</summary>
    public Optional<bool> HoldsPersonalData { get; init; }

    /// <summary>The language of the text (språk), as in BCP 47.</summary>
    public Optional<string?> Language { get; init; }

    /// <summary>Where it can be read (webbadress).</summary>
    public Optional<string?> Url { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
