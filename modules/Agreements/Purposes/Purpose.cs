using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Purposes;

/// <summary>What an agreement is for.</summary>
internal sealed class Purpose : ISearched, IAgreementPart
{
    public required PurposeId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public static Expression<Func<Purpose, PurposeView>> View { get; } = purpose => new PurposeView
    {
        Id = purpose.Id,
        Key = purpose.Key,
        AgreementId = purpose.AgreementId,
        Order = purpose.Order,
        Text = purpose.Text,
        TextEn = purpose.TextEn,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.Purpose, Id.Value, Key) { Texts = [Text, TextEn] };
}

/// <summary>A point of view that belongs into all priority areas of an agreement.</summary>
internal sealed class CrossCuttingPerspective : ISearched, IAgreementPart
{
    public required PerspectiveId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public static Expression<Func<CrossCuttingPerspective, PerspectiveView>> View { get; } = perspective => new PerspectiveView
    {
        Id = perspective.Id,
        Key = perspective.Key,
        AgreementId = perspective.AgreementId,
        Order = perspective.Order,
        Name = perspective.Name,
        NameEn = perspective.NameEn,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.CrossCuttingPerspective, Id.Value, Key) { Names = [Name, NameEn] };
}

internal sealed class PurposeConfiguration : IEntityTypeConfiguration<Purpose>, IEntityTypeConfiguration<CrossCuttingPerspective>
{
    public void Configure(EntityTypeBuilder<Purpose> builder)
    {
        builder.ToTable("agreements_purpose");
        builder.HasKeyAndPlace();
    }

    public void Configure(EntityTypeBuilder<CrossCuttingPerspective> builder)
    {
        builder.ToTable("agreements_perspective");
        builder.HasKeyAndPlace();
    }
}
