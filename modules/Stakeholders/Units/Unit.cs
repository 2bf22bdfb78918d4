using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Units;

/// <summary>A part of the administration of an organization.</summary>
internal sealed class Unit : Stakeholder
{
    public required UnitKind UnitKind { get; init; }

    public required StakeholderId OrganizationId { get; init; }

    public List<UnitParent> Parents { get; init; } = [];

    protected override SearchableType TypeInSearch => SearchableType.Unit;
}

/// <summary>That a unit lies under another one, and when. Its citations point at its id.</summary>
internal sealed class UnitParent : IValid
{
    public required Guid Id { get; init; }

    public StakeholderId UnitId { get; init; }

    public required StakeholderId ParentId { get; init; }

    public required Validity Validity { get; init; }
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>, IEntityTypeConfiguration<UnitParent>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.HasIndex(unit => unit.OrganizationId);
        builder.HasMany(unit => unit.Parents).WithOne().HasForeignKey(parent => parent.UnitId);
    }

    public void Configure(EntityTypeBuilder<UnitParent> builder)
    {
        builder.ToTable("stakeholders_unit_parent");
        builder.Property(parent => parent.Id).ValueGeneratedNever();
        builder.HasIndex(parent => parent.UnitId);
    }
}
