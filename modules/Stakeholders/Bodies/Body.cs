using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Bodies;

/// <summary>An assembly, board, council or management.</summary>
internal sealed class Body : Stakeholder
{
    public required BodyKind BodyKind { get; init; }

    public string? DiarySeries { get; init; }

    public string? PrincipalsNote { get; init; }

    public List<Principal> Principals { get; init; } = [];

    public List<BodyParent> Parents { get; init; } = [];

    protected override SearchableType TypeInSearch => SearchableType.Body;
}

/// <summary>An organization whose body it is. A joint board has two at least, or none when the sources do not say (INV-13).</summary>
internal sealed class Principal
{
    public StakeholderId BodyId { get; init; }

    public required int Order { get; init; }

    public required StakeholderId OrganizationId { get; init; }
}

/// <summary>That a body lies under another one, and when. Its citations point at its id.</summary>
internal sealed class BodyParent : IValid
{
    public required Guid Id { get; init; }

    public StakeholderId BodyId { get; init; }

    public required StakeholderId ParentId { get; init; }

    public required Validity Validity { get; init; }
}

internal sealed class BodyConfiguration
    : IEntityTypeConfiguration<Body>, IEntityTypeConfiguration<Principal>, IEntityTypeConfiguration<BodyParent>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.HasMany(body => body.Principals).WithOne().HasForeignKey(principal => principal.BodyId);
        builder.HasMany(body => body.Parents).WithOne().HasForeignKey(parent => parent.BodyId);
    }

    public void Configure(EntityTypeBuilder<Principal> builder)
    {
        builder.ToTable("stakeholders_principal");
        builder.HasKey(principal => new { principal.BodyId, principal.Order });
        builder.HasIndex(principal => principal.OrganizationId);
    }

    public void Configure(EntityTypeBuilder<BodyParent> builder)
    {
        builder.ToTable("stakeholders_body_parent");
        builder.Property(parent => parent.Id).ValueGeneratedNever();
        builder.HasIndex(parent => parent.BodyId);
    }
}
