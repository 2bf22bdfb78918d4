using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Purposes;

/// <summary>A field of work that an agreement puts first.</summary>
internal sealed class PriorityArea : ISearched, IAgreementPart
{
    public required PriorityAreaId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>The period in its text form.</summary>
    public string? Years { get; init; }

    /// <summary>Null when the source gives none, which is not the same as that there are none.</summary>
    public IReadOnlyList<string>? Objectives { get; init; }

    public required IReadOnlyList<string> Emphasis { get; init; }

    /// <summary>What the whole area came in through, after the first draft.</summary>
    public NodeRef? AddedThrough { get; init; }

    [SearchedParts]
    public List<PriorityAddition> Additions { get; } = [];

    public static Expression<Func<PriorityArea, PriorityAreaView>> View { get; } = area => new PriorityAreaView
    {
        Id = area.Id,
        Key = area.Key,
        AgreementId = area.AgreementId,
        Order = area.Order,
        Name = area.Name,
        NameEn = area.NameEn,
        YearsText = area.Years,
        Objectives = area.Objectives,
        Emphasis = area.Emphasis,
        AddedThrough = area.AddedThrough,
        Additions = area.Additions.OrderBy(addition => addition.Order)
            .Select(addition => new PriorityAdditionView { Text = addition.Text, TextEn = addition.TextEn, AddedThrough = addition.AddedThrough }).ToList(),
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.PriorityArea, Id.Value, Key)
    {
        Names = [Name, NameEn],
        Texts = [.. Objectives ?? [], .. Emphasis, .. Additions.OrderBy(addition => addition.Order).SelectMany(addition => new[] { addition.Text, addition.TextEn })],
    };
}

/// <summary>A part of an area that came in after the first draft.</summary>
internal sealed class PriorityAddition
{
    public PriorityAreaId PriorityAreaId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required NodeRef AddedThrough { get; init; }
}

internal sealed class PriorityAreaConfiguration : IEntityTypeConfiguration<PriorityArea>, IEntityTypeConfiguration<PriorityAddition>
{
    public void Configure(EntityTypeBuilder<PriorityArea> builder)
    {
        builder.ToTable("agreements_priority_area");
        builder.HasKeyAndPlace();
        builder.HasMany(area => area.Additions).WithOne().HasForeignKey(addition => addition.PriorityAreaId);
    }

    public void Configure(EntityTypeBuilder<PriorityAddition> builder)
    {
        builder.ToTable("agreements_priority_addition");
        builder.HasKey(addition => new { addition.PriorityAreaId, addition.Order });
    }
}
