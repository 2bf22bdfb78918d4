using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Dialogues.Needs;

internal sealed class NeedConfiguration : IEntityTypeConfiguration<Need>, IEntityTypeConfiguration<NeedRaised>, IEntityTypeConfiguration<NeedLink>
{
    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.ToTable("dialogues_need");
        builder.Ignore(need => need.IdValue);
        builder.HasIndex(need => need.Key).IsUnique();
        builder.HasIndex(need => need.State);
        builder.HasIndex(need => need.WantedArena);
        builder.Property(need => need.FoldedText).HasDefaultValue("");
        builder.HasMany(need => need.RaisedBy).WithOne().HasForeignKey(raised => raised.NeedId);
        builder.HasMany(need => need.Links).WithOne().HasForeignKey(link => link.NeedId);
    }

    public void Configure(EntityTypeBuilder<NeedRaised> builder)
    {
        builder.ToTable("dialogues_need_raised");
        builder.HasKey(raised => new { raised.NeedId, raised.Order });
    }

    public void Configure(EntityTypeBuilder<NeedLink> builder)
    {
        builder.ToTable("dialogues_need_link");
        builder.HasKey(link => new { link.NeedId, link.Kind, link.Order });
        builder.HasIndex(link => link.NodeId);
    }
}
