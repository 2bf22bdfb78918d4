using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Arenas;

internal sealed class ArenaConfiguration
    : IEntityTypeConfiguration<Arena>, IEntityTypeConfiguration<ArenaName>, IEntityTypeConfiguration<ArenaTopic>,
        IEntityTypeConfiguration<ArenaPurpose>, IEntityTypeConfiguration<ArenaBody>
{
    public void Configure(EntityTypeBuilder<Arena> builder)
    {
        builder.ToTable("arenas_arena");
        builder.HasIndex(arena => arena.Key).IsUnique();
        builder.HasIndex(arena => arena.Body);
        builder.HasIndex(arena => arena.Agreement);
        builder.HasIndex(arena => arena.Convener);
        builder.Property(arena => arena.Version).IsConcurrencyToken();
        builder.HasMany(arena => arena.Names).WithOne().HasForeignKey(name => name.ArenaId);
        builder.HasMany(arena => arena.Topics).WithOne().HasForeignKey(topic => topic.ArenaId);
        builder.HasMany(arena => arena.Mandates).WithOne().HasForeignKey(mandate => mandate.ArenaId);
        builder.HasMany(arena => arena.Seats).WithOne().HasForeignKey(seat => seat.ArenaId);
        builder.HasMany(arena => arena.Purposes).WithOne().HasForeignKey(purpose => purpose.ArenaId);
        builder.Navigation(arena => arena.Names).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ArenaName> builder)
    {
        builder.ToTable("arenas_name");
        builder.HasKey(name => new { name.ArenaId, name.Order });
        builder.Property(name => name.FoldedText).HasDefaultValue("");
    }

    public void Configure(EntityTypeBuilder<ArenaTopic> builder)
    {
        builder.ToTable("arenas_topic");
        builder.HasKey(topic => new { topic.ArenaId, topic.Order });
        builder.HasIndex(topic => topic.TopicId);
    }

    public void Configure(EntityTypeBuilder<ArenaPurpose> builder)
    {
        builder.ToTable("arenas_purpose");
        builder.Property(purpose => purpose.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ArenaBody> builder)
    {
        builder.ToTable("arenas_under_body");
        builder.Property(placed => placed.Id).ValueGeneratedNever();
        builder.HasOne<Arena>().WithMany().HasForeignKey(placed => placed.ArenaId);
    }
}
