using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Matters;

/// <summary>A question on its way through arenas and boards. Where it stands follows from its steps and is never stored.</summary>
internal sealed class Matter : ISearched, IKeyed, IRegistered
{
    public required MatterId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public DiaryNumber? DiaryNumber { get; init; }

    public StakeholderId? RegisteredById { get; init; }

    public StakeholderId? RaisedById { get; init; }

    public StakeholderId? LeadId { get; init; }

    public NodeRef? Subject { get; init; }

    /// <summary>The id inside the subject, to find it by.</summary>
    public Guid? SubjectId { get => Subject?.Id; private init => _ = value; }

    [SearchedParts]
    public List<MatterTopic> Topics { get; } = [];

    [SearchedParts]
    public List<MatterStep> Steps { get; } = [];

    public static Expression<Func<Matter, MatterView>> View { get; } = matter => new MatterView
    {
        Id = matter.Id,
        Key = matter.Key,
        Title = matter.Title,
        TitleEn = matter.TitleEn,
        DiaryNumber = matter.DiaryNumber,
        RegisteredById = matter.RegisteredById,
        TopicIds = matter.Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId).ToList(),
        RaisedById = matter.RaisedById,
        LeadId = matter.LeadId,
        Subject = matter.Subject,
        Steps = matter.Steps.OrderBy(step => step.Order).AsQueryable().Select(MatterStep.View).ToList(),
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.Matter, Id.Value, Key)
    {
        Titles = [Title, TitleEn],
        DiaryNumbers = [DiaryNumber],
        Texts = Steps.OrderBy(step => step.Order).SelectMany(step => new[] { step.Note, step.NoteEn }),
        Topics = Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId),
    };
}

/// <summary>A topic that a matter is about; in a table of its own, so that matters are found from there.</summary>
internal sealed class MatterTopic
{
    public MatterId MatterId { get; init; }

    public required int Order { get; init; }

    public required TopicId TopicId { get; init; }
}

internal sealed class MatterConfiguration : IEntityTypeConfiguration<Matter>, IEntityTypeConfiguration<MatterTopic>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.ToTable("arenas_matter");
        builder.HasIndex(matter => matter.Key).IsUnique();
        builder.HasIndex(matter => new { matter.DiaryNumber, matter.RegisteredById });
        builder.HasIndex(matter => matter.SubjectId);
        builder.HasMany(matter => matter.Topics).WithOne().HasForeignKey(topic => topic.MatterId);
        builder.HasMany(matter => matter.Steps).WithOne().HasForeignKey(step => step.MatterId);
    }

    public void Configure(EntityTypeBuilder<MatterTopic> builder)
    {
        builder.ToTable("arenas_matter_topic");
        builder.HasKey(topic => new { topic.MatterId, topic.Order });
        builder.HasIndex(topic => topic.TopicId);
    }
}
