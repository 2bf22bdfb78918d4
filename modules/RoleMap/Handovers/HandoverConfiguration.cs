using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.RoleMap.Handovers;

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("rolemap_handover");
        handover.HasIndex(h => h.Key).IsUnique();
        handover.HasIndex(h => h.Task);
        handover.HasIndex(h => h.Arrangement);
        handover.Property(h => h.Version).IsConcurrencyToken();
    }
}
