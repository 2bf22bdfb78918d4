using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Groups;
using Samverkan.Stakeholders.Names;
using Samverkan.Stakeholders.Organizations;
using Samverkan.Stakeholders.Posts;
using Samverkan.Stakeholders.Units;

namespace Samverkan.Stakeholders;

/// <summary>Who can have a task, be a party or take part. The five kinds share a table, so that any of them is found by its id.</summary>
internal abstract class Stakeholder : ISearched, IValid
{
    public required StakeholderId Id { get; init; }

    public required string Key { get; init; }

    public StakeholderKind StakeholderKind { get; private init; }

    /// <summary>The bounds are unknown where the sources give none; then it is never known not to exist.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The first official name, else the first one, folded: what lists are ordered by.</summary>
    public required string SortName { get; init; }

    [SearchedParts]
    public List<Name> Names { get; init; } = [];

    public SearchEntry ToSearchEntry() => new(TypeInSearch, Id.Value, Key)
    {
        Names = Names.OrderBy(name => name.Use is not NameUse.Official).ThenBy(name => name.Order).Select(name => name.Text),
        Codes = SearchedCodes,
    };

    protected abstract SearchableType TypeInSearch { get; }

    protected virtual IEnumerable<string> SearchedCodes => [];
}

internal sealed class StakeholderConfiguration : IEntityTypeConfiguration<Stakeholder>
{
    public void Configure(EntityTypeBuilder<Stakeholder> builder)
    {
        builder.ToTable("stakeholders_stakeholder");
        builder.HasIndex(stakeholder => stakeholder.Key).IsUnique();
        builder.HasIndex(stakeholder => new { stakeholder.SortName, stakeholder.Id });
        builder.HasMany(stakeholder => stakeholder.Names).WithOne().HasForeignKey(name => name.StakeholderId);
        builder.Navigation(stakeholder => stakeholder.Names).AutoInclude();
        builder.HasDiscriminator(stakeholder => stakeholder.StakeholderKind)
            .HasValue<Organization>(StakeholderKind.Organization)
            .HasValue<OrganizationGroup>(StakeholderKind.Group)
            .HasValue<Unit>(StakeholderKind.Unit)
            .HasValue<Body>(StakeholderKind.Body)
            .HasValue<Post>(StakeholderKind.Post);
    }
}
