using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Plans;

/// <summary>Which arenas there are meant to be in a term of office.</summary>
internal sealed class ArenaPlan : IKeyed
{
    public required ArenaPlanId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required TermOfOfficeId Term { get; init; }

    public required Standing Standing { get; init; }

    public StakeholderId? DeclaredBy { get; init; }

    public List<PlannedArena> Arenas { get; init; } = [];

    public int Version { get; init; }
}

/// <summary>An arena that a plan has.</summary>
internal sealed class PlannedArena
{
    public ArenaPlanId PlanId { get; init; }

    public required int Order { get; init; }

    public required ArenaId ArenaId { get; init; }
}

internal sealed class ArenaPlanConfiguration : IEntityTypeConfiguration<ArenaPlan>, IEntityTypeConfiguration<PlannedArena>
{
    public void Configure(EntityTypeBuilder<ArenaPlan> builder)
    {
        builder.ToTable("arenas_plan");
        builder.HasIndex(plan => plan.Key).IsUnique();
        builder.HasIndex(plan => plan.Term);
        builder.Property(plan => plan.Version).IsConcurrencyToken();
        builder.HasMany(plan => plan.Arenas).WithOne().HasForeignKey(arena => arena.PlanId);
        builder.Navigation(plan => plan.Arenas).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<PlannedArena> builder)
    {
        builder.ToTable("arenas_planned_arena");
        builder.HasKey(arena => new { arena.PlanId, arena.Order });
        builder.HasIndex(arena => arena.ArenaId);
    }
}
