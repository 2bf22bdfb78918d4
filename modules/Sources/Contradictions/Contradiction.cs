using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Contradictions;

/// <summary>Sources that say different things of the same field. It has two claims at least (INV-08).</summary>
internal sealed class Contradiction : ISearched
{
    public required ContradictionId Id { get; init; }

    public required string Key { get; init; }

    public required NodeRef Subject { get; init; }

    public required Guid SubjectId { get; init; }

    public required string Field { get; init; }

    public required ContradictionState State { get; init; }

    public string? Resolution { get; init; }

    [SearchedParts]
    public List<Claim> Claims { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Contradiction, Id.Value, Key) { Texts = [.. Claims.OrderBy(claim => claim.Order).Select(claim => claim.Value), Resolution] };
}

/// <summary>What one source says; the citation points at its id.</summary>
internal sealed class Claim
{
    public required Guid Id { get; init; }

    public ContradictionId ContradictionId { get; init; }

    public required int Order { get; init; }

    public required string Value { get; init; }
}

internal sealed class ContradictionConfiguration : IEntityTypeConfiguration<Contradiction>, IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Contradiction> builder)
    {
        builder.ToTable("sources_contradiction");
        builder.HasIndex(contradiction => contradiction.Key).IsUnique();
        builder.HasIndex(contradiction => contradiction.SubjectId);
        builder.HasMany(contradiction => contradiction.Claims).WithOne().HasForeignKey(claim => claim.ContradictionId);
    }

    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("sources_claim");
        builder.Property(claim => claim.Id).ValueGeneratedNever();
    }
}
