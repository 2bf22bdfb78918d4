using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Relations;

/// <summary>What one arena is to another, and when.</summary>
internal sealed class ArenaRelation : IValid, IKeyed
{
    public required ArenaRelationId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaId From { get; init; }

    public required ArenaId Target { get; init; }

    public required ArenaRelationKind Kind { get; init; }

    public required Validity Validity { get; init; }

    public int Version { get; init; }
}

internal sealed class ArenaRelationConfiguration : IEntityTypeConfiguration<ArenaRelation>
{
    public void Configure(EntityTypeBuilder<ArenaRelation> builder)
    {
        builder.ToTable("arenas_relation");
        builder.HasIndex(relation => relation.Key).IsUnique();
        builder.HasIndex(relation => relation.From);
        builder.HasIndex(relation => relation.Target);
        builder.Property(relation => relation.Version).IsConcurrencyToken();
    }
}
