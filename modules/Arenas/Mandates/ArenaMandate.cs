using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Mandates;

/// <summary>What an arena may do, with which matters, and when; or that someone has said that this is unclear.</summary>
internal sealed class ArenaMandate : IArenaPart, IKeyed
{
    public required ArenaMandateId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    /// <summary>Null where the sources do not say: they name matters only, or only that the mandate is unclear.</summary>
    public MandateKind? Kind { get; init; }

    public required Clarity Clarity { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public NodeRef? Basis { get; init; }

    public List<MandateTopic> Topics { get; init; } = [];

    public required Validity Validity { get; init; }

    public int Version { get; init; }
}

/// <summary>A topic that a mandate is about; in a table of its own, so that arenas are found from there.</summary>
internal sealed class MandateTopic
{
    public ArenaMandateId MandateId { get; init; }

    public required int Order { get; init; }

    public required TopicId TopicId { get; init; }
}

internal sealed class ArenaMandateConfiguration : IEntityTypeConfiguration<ArenaMandate>, IEntityTypeConfiguration<MandateTopic>
{
    public void Configure(EntityTypeBuilder<ArenaMandate> builder)
    {
        builder.ToTable("arenas_mandate");
        builder.HasIndex(mandate => mandate.Key).IsUnique();
        builder.HasIndex(mandate => mandate.ArenaId);
        builder.Property(mandate => mandate.Version).IsConcurrencyToken();
        builder.HasMany(mandate => mandate.Topics).WithOne().HasForeignKey(topic => topic.MandateId);
        builder.Navigation(mandate => mandate.Topics).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<MandateTopic> builder)
    {
        builder.ToTable("arenas_mandate_topic");
        builder.HasKey(topic => new { topic.MandateId, topic.Order });
        builder.HasIndex(topic => topic.TopicId);
    }
}
