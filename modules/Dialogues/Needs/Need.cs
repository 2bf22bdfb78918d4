using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Needs;

/// <summary>Something that is wished for or needed in the cooperation.</summary>
internal sealed class Need : ISearched, IKeyed
{
    public required NeedId Id { get; init; }

    public Guid IdValue => Id.Value;

    public required string Key { get; init; }

    public required string Text { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedText { get => Folding.Fold(Text); private init => _ = value; }

    public string? TextEn { get; init; }

    public required Theme Theme { get; init; }

    public required NeedState State { get; init; }

    /// <summary>Where it comes back every year: the years for which it has been met.</summary>
    public IReadOnlyList<int> MetFor { get; init; } = [];

    public string? DroppedBecause { get; init; }

    public ArenaId? WantedArena { get; init; }

    public List<NeedRaised> RaisedBy { get; } = [];

    public List<NeedLink> Links { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Need, Id.Value, Key) { Texts = [Text, TextEn, DroppedBecause] };
}

/// <summary>One of those who have raised a need.</summary>
internal sealed class NeedRaised
{
    public NeedId NeedId { get; init; }

    public required int Order { get; init; }

    public required NeedOrigin Origin { get; init; }
}

/// <summary>What a need comes from or is addressed by; in a table of its own, so that it can be found from there.</summary>
internal sealed class NeedLink
{
    public NeedId NeedId { get; init; }

    public required NeedLinkKind Kind { get; init; }

    public required int Order { get; init; }

    public required NodeRef Node { get; init; }

    public required Guid NodeId { get; init; }
}

internal enum NeedLinkKind
{
    From,
    AddressedBy,
}
