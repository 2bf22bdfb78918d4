using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Changes;

/// <summary>Something that changed who there is or who has a task.</summary>
internal sealed class ChangeEvent : ISearched
{
    public required ChangeEventId Id { get; init; }

    public required string Key { get; init; }

    public required Standing Standing { get; init; }

    public required OrganizationChangeKind Kind { get; init; }

    public PartialDate? OccurredOn { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public DecisionId? Decision { get; init; }

    public required IReadOnlyList<TaskId> Functions { get; init; }

    public List<ChangeSide> Sides { get; init; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.ChangeEvent, Id.Value, Key) { Texts = [Text, TextEn] };
}

/// <summary>A stakeholder that a change began or ended with; in a table of its own, so that the change is found from there.</summary>
internal sealed class ChangeSide
{
    public ChangeEventId ChangeId { get; init; }

    public required int Order { get; init; }

    /// <summary>Whether the change ended with it; otherwise it began with it.</summary>
    public required bool IsResult { get; init; }

    public required StakeholderId StakeholderId { get; init; }
}

internal sealed class ChangeEventConfiguration : IEntityTypeConfiguration<ChangeEvent>, IEntityTypeConfiguration<ChangeSide>
{
    public void Configure(EntityTypeBuilder<ChangeEvent> builder)
    {
        builder.ToTable("stakeholders_change");
        builder.HasIndex(change => change.Key).IsUnique();
        builder.HasMany(change => change.Sides).WithOne().HasForeignKey(side => side.ChangeId);
        builder.Navigation(change => change.Sides).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ChangeSide> builder)
    {
        builder.ToTable("stakeholders_change_side");
        builder.HasKey(side => new { side.ChangeId, side.Order });
        builder.HasIndex(side => side.StakeholderId);
    }
}
