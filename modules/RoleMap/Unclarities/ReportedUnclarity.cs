using Samverkan.Kernel;

namespace Samverkan.RoleMap.Unclarities;

/// <summary>That someone has said that it is unclear who does what.</summary>
internal sealed class ReportedUnclarity : ISearched
{
    public ReportedUnclarityId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    /// <summary>Between whom it is unclear, in the order of the source.</summary>
    public required IReadOnlyList<UnclarityParty> About { get; init; }

    public TaskId? Task { get; init; }

    public TopicId? Topic { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required NodeRef ReportedIn { get; init; }

    /// <summary>What was concluded from the dialogues in the same words.</summary>
    public FindingId? Finding { get; init; }

    public int Version { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.ReportedUnclarity, Id.Value, Key) { Texts = [Text, TextEn], Topics = Topic is { } topic ? [topic] : [] };
}

/// <summary>One of those between whom it is unclear.</summary>
internal sealed class UnclarityParty
{
    public required int Order { get; init; }

    public required StakeholderId Stakeholder { get; init; }
}
