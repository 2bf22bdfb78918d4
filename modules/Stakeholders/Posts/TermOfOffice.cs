using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Posts;

/// <summary>The time for which elected representatives are chosen.</summary>
internal sealed class TermOfOffice : ISearched, IValid
{
    public required TermOfOfficeId Id { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required Validity Validity { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.TermOfOffice, Id.Value, Key) { Names = [Name] };
}

internal sealed class TermOfOfficeConfiguration : IEntityTypeConfiguration<TermOfOffice>
{
    public void Configure(EntityTypeBuilder<TermOfOffice> builder)
    {
        builder.ToTable("stakeholders_term_of_office");
        builder.HasIndex(term => term.Key).IsUnique();
    }
}
