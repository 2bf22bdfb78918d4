using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>A document that something is known from, or that is spoken of (källdokument). The register keeps what it is, not its text.</summary>
[GraphQLName("SourceDocument")]
public sealed record SourceDocumentView : ISourcesRecord
{
    /// <summary>Opaque and stable; the same document everywhere.</summary>
    [ID]
    public required DocumentId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example doc/000.</summary>
    public required string Key { get; init; }

    /// <summary>The name of the file as it was received (filnamn); null when there is no file.</summary>
    public string? FileName { get; init; }

    /// <summary>What the document is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>What kind of document it is (dokumenttyp).</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The date that the document carries (datum); null when it is undated.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>The matter that it belongs to (diarienummer); null when it has none.</summary>
    public DiaryNumber? DiaryNumber { get; init; }

    /// <summary>Who has issued it; shown as issuedBy, which Stakeholders hangs on.</summary>
    [GraphQLIgnore]
    public StakeholderId? IssuedById { get; init; }

    /// <summary>How well the text could be read (textkvalitet); null when the document itself has not been read.</summary>
    public TextQuality? TextQuality { get; init; }

    /// <summary>Whether the document, never the register, is known to name persons (innehåller personuppgifter).</summary>
    public required bool HoldsPersonalData { get; init; }

    /// <summary>The language of the text (språk), as in BCP 47; null when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>Where it can be read (webbadress); null when no address is recorded.</summary>
    public string? Url { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}

/// <summary>What kind of document it is (dokumenttyp).</summary>
public enum DocumentKind
{
    /// <summary>An official's statement with a proposal (tjänsteskrivelse).</summary>
    OfficialStatement,

    /// <summary>A part of the minutes of a meeting (protokollsutdrag).</summary>
    MinutesExtract,

    /// <summary>A report (rapport).</summary>
    Report,

    /// <summary>The text of an agreement (avtalstext).</summary>
    AgreementText,

    /// <summary>A plan, strategy or programme (plan).</summary>
    Plan,

    /// <summary>The rules for a body (reglemente).</summary>
    Regulations,

    /// <summary>A page on the web (webbsida).</summary>
    WebPage,

    /// <summary>An extract from an official register (registerutdrag).</summary>
    Register,
}

/// <summary>How well the text of a document could be read (textkvalitet).</summary>
public enum TextQuality
{
    /// <summary>The text is as it was written (ren text).</summary>
    Clean,

    /// <summary>The text was read from a picture and has faults (tolkad text).</summary>
    Ocr,
}
