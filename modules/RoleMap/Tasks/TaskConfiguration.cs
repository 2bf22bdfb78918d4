using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.RoleMap.Tasks;

internal sealed class TaskConfiguration : IEntityTypeConfiguration<TaskEntry>
{
    public void Configure(EntityTypeBuilder<TaskEntry> task)
    {
        task.ToTable("rolemap_task");
        task.HasIndex(t => t.Key).IsUnique();
        task.Property(t => t.FoldedName).HasDefaultValue("");
        task.HasIndex(t => t.Parent);
        task.HasIndex(t => t.Agreement);
        task.HasIndex(t => t.Area);
        task.Property(t => t.Version).IsConcurrencyToken();
    }
}
