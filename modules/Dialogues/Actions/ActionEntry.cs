using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Actions;

/// <summary>Something that is to be done because of a finding or a need. The graph calls it Action, a word that C# has taken.</summary>
internal sealed class ActionEntry : ISearched, IKeyed
{
    public required ActionId Id { get; init; }

    public Guid IdValue => Id.Value;

    public required string Key { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public StakeholderId? Responsible { get; init; }

    public PartialDate? DueBy { get; init; }

    public required ActionState State { get; init; }

    public FindingId? Finding { get; init; }

    public NeedId? Need { get; init; }

    public static Expression<Func<ActionEntry, ActionView>> View { get; } = action => new ActionView
    {
        Id = action.Id,
        Key = action.Key,
        Text = action.Text,
        TextEn = action.TextEn,
        ResponsibleId = action.Responsible,
        DueBy = action.DueBy,
        State = action.State,
        FindingId = action.Finding,
        NeedId = action.Need,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.Action, Id.Value, Key) { Texts = [Text, TextEn] };
}

internal sealed class ActionConfiguration : IEntityTypeConfiguration<ActionEntry>
{
    public void Configure(EntityTypeBuilder<ActionEntry> builder)
    {
        builder.ToTable("dialogues_action");
        builder.Ignore(action => action.IdValue);
        builder.HasIndex(action => action.Key).IsUnique();
        builder.HasIndex(action => action.Finding);
        builder.HasIndex(action => action.Need);
    }
}
