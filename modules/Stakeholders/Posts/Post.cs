using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

/// <summary>A position or commission. There is no room for its holder (INV-10).</summary>
internal sealed class Post : Stakeholder
{
    public required string Title { get; init; }

    public required PostKind PostKind { get; init; }

    public StakeholderId? OfId { get; init; }

    public List<Occupancy> Occupancies { get; init; } = [];

    protected override SearchableType TypeInSearch => SearchableType.Post;
}

/// <summary>How a post is filled, and when. Its citations point at its id.</summary>
internal sealed class Occupancy : IValid
{
    public required Guid Id { get; init; }

    public StakeholderId PostId { get; init; }

    public required int Order { get; init; }

    public required OccupancyStatus Status { get; init; }

    public required Validity Validity { get; init; }
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<Occupancy>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.HasIndex(post => post.OfId);
        builder.HasMany(post => post.Occupancies).WithOne().HasForeignKey(occupancy => occupancy.PostId);
    }

    public void Configure(EntityTypeBuilder<Occupancy> builder)
    {
        builder.ToTable("stakeholders_occupancy");
        builder.Property(occupancy => occupancy.Id).ValueGeneratedNever();
        builder.HasIndex(occupancy => occupancy.PostId);
    }
}
