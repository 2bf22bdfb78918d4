using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Documents;

/// <summary>What is known of a document. Its text is not kept: it may name persons.</summary>
internal sealed class SourceDocument : ISearched
{
    public required DocumentId Id { get; init; }

    public required string Key { get; init; }

    public string? FileName { get; init; }

    public required string Title { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedTitle { get => Folding.Fold(Title); private init => _ = value; }

    public required DocumentKind Kind { get; init; }

    public PartialDate? IssuedOn { get; init; }

    /// <summary>The first day that it can be: what filters and orders look at.</summary>
    public DateOnly? IssuedFrom { get => IssuedOn?.Earliest; private init => _ = value; }

    public DiaryNumber? DiaryNumber { get; init; }

    public StakeholderId? IssuedBy { get; init; }

    public TextQuality? TextQuality { get; init; }

    public required bool HoldsPersonalData { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.SourceDocument, Id.Value, Key) { Titles = [Title], DiaryNumbers = [DiaryNumber] };
}

internal sealed class SourceDocumentConfiguration : IEntityTypeConfiguration<SourceDocument>
{
    public void Configure(EntityTypeBuilder<SourceDocument> builder)
    {
        builder.ToTable("sources_document");
        builder.HasIndex(document => document.Key).IsUnique();
        builder.Property(document => document.FoldedTitle).HasDefaultValue("");
    }
}
