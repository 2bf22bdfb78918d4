using System.Linq.Expressions;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Sources.Contracts;

/// <summary>The ground for a record or one of its fields (källhänvisning): where it stands, and how firmly.</summary>
[GraphQLName("Citation")]
public sealed record CitationView
{
    /// <summary>The document that is cited.</summary>
    [GraphQLIgnore]
    public required DocumentId DocumentId { get; init; }

    /// <summary>The record that it supports.</summary>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }

    /// <summary>Where in the document (ställe): a heading, a paragraph or a row; null when it is the document as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>A short phrase in the language of the source (ordalydelse); null when nothing is quoted.</summary>
    public string? Phrase { get; init; }

    /// <summary>Whether the source says it, or it is derived or assumed (beläggning).</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>By which rule it follows (härledningsregel); given whenever it is derived or assumed.</summary>
    public string? Rule { get; init; }

    /// <summary>The field that it supports (fält); null when it supports the whole record.</summary>
    public string? Field { get; init; }

    /// <summary>The document that is cited (källdokument).</summary>
    public async Task<SourceDocumentView> GetDocumentAsync(DocumentByIdDataLoader documents, CancellationToken cancellationToken)
        => (await documents.LoadAsync(DocumentId, cancellationToken))!;

    /// <summary>The view of a stored citation.</summary>
    internal static Expression<Func<Citation, CitationView>> Of { get; } = citation => new CitationView
    {
        DocumentId = citation.Document,
        RecordId = citation.RecordId,
        Locator = citation.Locator,
        Phrase = citation.Phrase,
        Evidence = citation.Evidence,
        Rule = citation.Rule,
        Field = citation.Field,
    };
}
