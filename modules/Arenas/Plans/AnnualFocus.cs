using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Plans;

/// <summary>The questions that an arena means to treat in a year.</summary>
internal sealed class AnnualFocus : IKeyed
{
    public required AnnualFocusId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaId Arena { get; init; }

    public required int Year { get; init; }

    public required IReadOnlyList<string> Items { get; init; }

    public int Version { get; init; }
}

internal sealed class AnnualFocusConfiguration : IEntityTypeConfiguration<AnnualFocus>
{
    public void Configure(EntityTypeBuilder<AnnualFocus> builder)
    {
        builder.ToTable("arenas_annual_focus");
        builder.HasIndex(focus => focus.Key).IsUnique();
        builder.HasIndex(focus => new { focus.Arena, focus.Year });
        builder.Property(focus => focus.Version).IsConcurrencyToken();
    }
}
