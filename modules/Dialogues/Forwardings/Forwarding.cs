using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Forwardings;

/// <summary>That something was passed on to somebody who can do more about it.</summary>
internal sealed class Forwarding : ISearched, IKeyed
{
    public required ForwardingId Id { get; init; }

    public Guid IdValue => Id.Value;

    public required string Key { get; init; }

    public required NodeRef What { get; init; }

    /// <summary>By which it is found from there.</summary>
    public required Guid WhatId { get; init; }

    public required StakeholderId ForwardedBy { get; init; }

    public required StakeholderId ForwardedTo { get; init; }

    public PartialDate? OccurredOn { get; init; }

    public string? Answer { get; init; }

    public required ForwardingState State { get; init; }

    public static Expression<Func<Forwarding, ForwardingView>> View { get; } = forwarding => new ForwardingView
    {
        Id = forwarding.Id,
        Key = forwarding.Key,
        What = forwarding.What,
        ForwardedById = forwarding.ForwardedBy,
        ForwardedToId = forwarding.ForwardedTo,
        OccurredOn = forwarding.OccurredOn,
        Answer = forwarding.Answer,
        State = forwarding.State,
    };

    public SearchEntry ToSearchEntry() => new(SearchableType.Forwarding, Id.Value, Key) { Texts = [Answer] };
}

internal sealed class ForwardingConfiguration : IEntityTypeConfiguration<Forwarding>
{
    public void Configure(EntityTypeBuilder<Forwarding> builder)
    {
        builder.ToTable("dialogues_forwarding");
        builder.Ignore(forwarding => forwarding.IdValue);
        builder.HasIndex(forwarding => forwarding.Key).IsUnique();
        builder.HasIndex(forwarding => forwarding.WhatId);
    }
}
