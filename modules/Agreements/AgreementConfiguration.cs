using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Agreements;

internal sealed class AgreementConfiguration
    : IEntityTypeConfiguration<Agreement>, IEntityTypeConfiguration<AgreementTitle>, IEntityTypeConfiguration<OpenQuestion>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.ToTable("agreements_agreement");
        builder.HasIndex(agreement => agreement.Key).IsUnique();
        builder.HasIndex(agreement => new { agreement.DiaryNumber, agreement.RegisteredById });
        builder.HasIndex(agreement => agreement.BasedOnId);
        builder.HasIndex(agreement => agreement.ReplacesId);
        builder.HasIndex(agreement => agreement.CoTerminousWithId);
        builder.HasMany(agreement => agreement.Titles).WithOne().HasForeignKey(title => title.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(agreement => agreement.OpenQuestions).WithOne().HasForeignKey(question => question.AgreementId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AgreementTitle> builder)
    {
        builder.ToTable("agreements_title");
        builder.HasKey(title => new { title.AgreementId, title.Order });
    }

    public void Configure(EntityTypeBuilder<OpenQuestion> builder)
    {
        builder.ToTable("agreements_open_question");
        builder.HasKey(question => new { question.AgreementId, question.Order });
    }
}

internal static class PartConfiguration
{
    /// <summary>A row without an id of its own: it is known by its agreement and its place.</summary>
    public static void HasPlace<TPart>(this EntityTypeBuilder<TPart> builder)
        where TPart : class, IAgreementPart
    {
        builder.HasKey(nameof(IAgreementPart.AgreementId), nameof(IAgreementPart.Order));
        builder.BelongsToAgreement();
    }

    /// <summary>A record with an id and a key of its own, and a place in its agreement.</summary>
    public static void HasKeyAndPlace<TPart>(this EntityTypeBuilder<TPart> builder)
        where TPart : class, IAgreementPart
    {
        builder.HasIndex("Key").IsUnique();
        builder.HasIndex(nameof(IAgreementPart.AgreementId), nameof(IAgreementPart.Order));
        builder.BelongsToAgreement();
    }

    private static void BelongsToAgreement<TPart>(this EntityTypeBuilder<TPart> builder)
        where TPart : class, IAgreementPart
        => builder.HasOne<Agreement>().WithMany().HasForeignKey(nameof(IAgreementPart.AgreementId)).OnDelete(DeleteBehavior.Cascade);
}
