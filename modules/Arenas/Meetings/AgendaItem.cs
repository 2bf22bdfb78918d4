using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Meetings;

/// <summary>One item of the agenda of a meeting.</summary>
internal sealed class AgendaItem : ISearched, IKeyed
{
    public required AgendaItemId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public MeetingId MeetingId { get; init; }

    public required int Order { get; init; }

    public int? Paragraph { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required StepPurpose Purpose { get; init; }

    public string? Result { get; init; }

    public string? ResultEn { get; init; }

    public StakeholderId? AddedById { get; init; }

    public List<ItemMatter> Matters { get; } = [];

    public static Expression<Func<AgendaItem, AgendaItemView>> View { get; } = item => new AgendaItemView
    {
        Id = item.Id,
        Key = item.Key,
        MeetingId = item.MeetingId,
        Order = item.Order,
        Paragraph = item.Paragraph,
        Title = item.Title,
        TitleEn = item.TitleEn,
        Purpose = item.Purpose,
        Result = item.Result,
        ResultEn = item.ResultEn,
        AddedById = item.AddedById,
        MatterIds = item.Matters.OrderBy(matter => matter.Order).Select(matter => matter.MatterId).ToList(),
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.AgendaItem, Id.Value, Key) { Titles = [Title, TitleEn], Texts = [Result, ResultEn] };
}

/// <summary>That an item carries a matter: an item may carry several, and a matter stand in several (INV-20).</summary>
internal sealed class ItemMatter
{
    public AgendaItemId AgendaItemId { get; init; }

    public required int Order { get; init; }

    public required MatterId MatterId { get; init; }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<ItemMatter>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("arenas_agenda_item");
        builder.HasIndex(item => item.Key).IsUnique();
        builder.HasIndex(item => new { item.MeetingId, item.Order });
        builder.HasMany(item => item.Matters).WithOne().HasForeignKey(matter => matter.AgendaItemId);
    }

    public void Configure(EntityTypeBuilder<ItemMatter> builder)
    {
        builder.ToTable("arenas_agenda_item_matter");
        builder.HasKey(matter => new { matter.AgendaItemId, matter.Order });
        builder.HasIndex(matter => matter.MatterId);
    }
}
