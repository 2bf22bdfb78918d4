using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Groups;

/// <summary>Organizations that act together without being one.</summary>
internal sealed class OrganizationGroup : Stakeholder
{
    public string? Rule { get; init; }

    public List<Membership> Memberships { get; init; } = [];

    protected override SearchableType TypeInSearch => SearchableType.OrganizationGroup;
}

/// <summary>That an organization belongs to a group, and when. Its citations point at its id.</summary>
internal sealed class Membership : IValid
{
    public required Guid Id { get; init; }

    public StakeholderId GroupId { get; init; }

    public required StakeholderId OrganizationId { get; init; }

    public required Validity Validity { get; init; }
}

internal sealed class OrganizationGroupConfiguration : IEntityTypeConfiguration<OrganizationGroup>, IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<OrganizationGroup> builder)
        => builder.HasMany(group => group.Memberships).WithOne().HasForeignKey(membership => membership.GroupId);

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("stakeholders_membership");
        builder.Property(membership => membership.Id).ValueGeneratedNever();
        builder.HasIndex(membership => membership.GroupId);
        builder.HasIndex(membership => membership.OrganizationId);
    }
}
