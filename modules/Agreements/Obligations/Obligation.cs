using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Obligations;

/// <summary>Something that an agreement obliges someone to do.</summary>
internal sealed class Obligation : ISearched, IAgreementPart
{
    public required ObligationId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required StakeholderId ObligorId { get; init; }

    public StakeholderId? BeneficiaryId { get; init; }

    public required Recurrence Recurrence { get; init; }

    public static Expression<Func<Obligation, ObligationView>> View { get; } = obligation => new ObligationView
    {
        Id = obligation.Id,
        Key = obligation.Key,
        AgreementId = obligation.AgreementId,
        Order = obligation.Order,
        Text = obligation.Text,
        TextEn = obligation.TextEn,
        ObligorId = obligation.ObligorId,
        BeneficiaryId = obligation.BeneficiaryId,
        Recurrence = obligation.Recurrence,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.Obligation, Id.Value, Key) { Texts = [Text, TextEn] };
}

internal sealed class ObligationConfiguration : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("agreements_obligation");
        builder.HasKeyAndPlace();
    }
}

/// <summary>How often something is to be done (återkommande).</summary>
internal enum Recurrence
{
    /// <summary>Once (en gång).</summary>
    Once,

    /// <summary>Every year (årligen).</summary>
    Yearly,

    /// <summary>All the time (löpande).</summary>
    Continuous,

    /// <summary>The sources do not say (okänt).</summary>
    Unknown,
}
