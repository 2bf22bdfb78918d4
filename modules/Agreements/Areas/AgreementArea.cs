using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Areas;

/// <summary>One of the fields of work that an agreement covers.</summary>
internal sealed class AgreementArea : ISearched, IAgreementPart
{
    public required AgreementAreaId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    public static Expression<Func<AgreementArea, AgreementAreaView>> View { get; } = area => new AgreementAreaView
    {
        Id = area.Id,
        Key = area.Key,
        AgreementId = area.AgreementId,
        Order = area.Order,
        Name = area.Name,
        NameEn = area.NameEn,
        TopicIds = area.TopicIds,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.AgreementArea, Id.Value, Key) { Names = [Name, NameEn], Topics = TopicIds };
}

internal sealed class AgreementAreaConfiguration : IEntityTypeConfiguration<AgreementArea>
{
    public void Configure(EntityTypeBuilder<AgreementArea> builder)
    {
        builder.ToTable("agreements_area");
        builder.HasKeyAndPlace();
    }
}

internal sealed class AgreementAreasByIdHandler(AgreementsDb db)
    : IRequestHandler<AgreementAreasById, IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>>
{
    public async Task<IReadOnlyDictionary<AgreementAreaId, AgreementAreaView>> Handle(AgreementAreasById request, CancellationToken cancellationToken)
        => await db.Areas
            .Where(area => request.Ids.Contains(area.Id))
            .Select(AgreementArea.View)
            .ToDictionaryAsync(view => view.Id, cancellationToken);
}
