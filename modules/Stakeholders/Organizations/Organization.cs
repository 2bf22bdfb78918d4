using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Organizations;

/// <summary>An organization of its own. Two with the same name are two, until a change with a source says otherwise (INV-12).</summary>
internal sealed class Organization : Stakeholder
{
    public required IReadOnlyList<OrganizationKind> Kinds { get; init; }

    public string? LegalForm { get; init; }

    public string? County { get; init; }

    [SearchedParts]
    public List<OfficialCode> Codes { get; init; } = [];

    protected override SearchableType TypeInSearch => SearchableType.Organization;

    protected override IEnumerable<string> SearchedCodes => Codes.OrderBy(code => code.Order).Select(code => code.Value);
}

/// <summary>A code is an attribute with a time, not an identity.</summary>
internal sealed class OfficialCode : IValid
{
    public StakeholderId OrganizationId { get; init; }

    public required int Order { get; init; }

    public required OfficialCodeKind Kind { get; init; }

    public required string Value { get; init; }

    public required Validity Validity { get; init; }
}

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>, IEntityTypeConfiguration<OfficialCode>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
        => builder.HasMany(organization => organization.Codes).WithOne().HasForeignKey(code => code.OrganizationId);

    public void Configure(EntityTypeBuilder<OfficialCode> builder)
    {
        builder.ToTable("stakeholders_code");
        builder.HasKey(code => new { code.OrganizationId, code.Order });
        builder.HasIndex(code => code.Value);
    }
}
