using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.RoleMap.Assignments;

internal sealed class RoleAssignmentConfiguration : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> assignment)
    {
        assignment.ToTable("rolemap_assignment");
        assignment.HasIndex(a => a.Key).IsUnique();
        assignment.HasIndex(a => a.Task);
        assignment.HasIndex(a => a.Holder);
        assignment.HasIndex(a => a.Basis);
        assignment.Property(a => a.Version).IsConcurrencyToken();
    }
}
