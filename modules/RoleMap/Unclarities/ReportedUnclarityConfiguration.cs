using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.RoleMap.Unclarities;

internal sealed class ReportedUnclarityConfiguration : IEntityTypeConfiguration<ReportedUnclarity>
{
    public void Configure(EntityTypeBuilder<ReportedUnclarity> unclarity)
    {
        unclarity.ToTable("rolemap_unclarity");
        unclarity.HasIndex(u => u.Key).IsUnique();
        unclarity.HasIndex(u => u.Task);
        unclarity.Property(u => u.Version).IsConcurrencyToken();

        unclarity.OwnsMany(u => u.About, party =>
        {
            party.ToTable("rolemap_unclarity_party");
            party.WithOwner().HasForeignKey("UnclarityId");
            party.HasKey("UnclarityId", nameof(UnclarityParty.Order));
            party.Property(p => p.Order).ValueGeneratedNever();
            party.HasIndex(p => p.Stakeholder);
        });
    }
}
