using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Kernel.Storage;

/// <summary>Ground for a record or one of its fields (källhänvisning).</summary>
public sealed class Citation
{
    /// <summary>Follows from record and order where a document is read.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The record that it supports; ids are unique over all types.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The order within the record, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The field of the graph that it supports; null for the whole record.</summary>
    public string? Field { get; init; }

    public required DocumentId Document { get; init; }

    public string? Locator { get; init; }

    public string? Phrase { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Required when the evidence is derived or assumed (INV-06).</summary>
    public string? Rule { get; init; }

    internal static void Map(EntityTypeBuilder<Citation> citation, string prefix)
    {
        citation.ToTable(prefix + "_citation");
        citation.Property(c => c.Id).ValueGeneratedNever();
        citation.HasIndex(c => c.RecordId);
    }
}
