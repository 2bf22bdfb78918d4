using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>A place where organizations cooperate.</summary>
internal sealed class Arena : ISearched, IValid, IKeyed
{
    public required ArenaId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaKind Kind { get; init; }

    public required ArenaLevel Level { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The bounds are unknown where the sources give none; then it is never known not to exist.</summary>
    public required Validity Validity { get; init; }

    public required ParticipationMode ParticipationMode { get; init; }

    public string? Frequency { get; init; }

    public StakeholderId? Convener { get; init; }

    /// <summary>The body that is this arena as well: it has the decisions, the arena the purpose, the mandate and the seats.</summary>
    public StakeholderId? Body { get; init; }

    /// <summary>The agreement by which it exists, or that it is held about.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The decision or agreement by which it came to exist.</summary>
    public NodeRef? EstablishedBy { get; init; }

    /// <summary>The first official name, else the first one, folded: what lists are ordered by.</summary>
    public required string SortName { get; init; }

    [SearchedParts]
    public List<ArenaName> Names { get; init; } = [];

    [SearchedParts]
    public List<ArenaTopic> Topics { get; init; } = [];

    [SearchedParts]
    public List<ArenaMandate> Mandates { get; init; } = [];

    public List<ArenaSeat> Seats { get; init; } = [];

    public int Version { get; init; }

    [SearchedParts]
    public List<ArenaPurpose> Purposes { get; } = [];

    public SearchEntry ToSearchEntry() => new(SearchableType.Arena, Id.Value, Key)
    {
        Names = Names.OrderBy(name => name.Use is not NameUse.Official).ThenBy(name => name.Order).Select(name => name.Text),
        Texts =
        [
            .. Purposes.OrderBy(purpose => purpose.Order).SelectMany(purpose => new[] { purpose.Text, purpose.TextEn }),
            .. Mandates.OrderBy(mandate => mandate.Order).SelectMany(mandate => new[] { mandate.Text, mandate.TextEn }),
            Frequency,
        ],
        Topics = Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId),
    };
}

/// <summary>A name of an arena, how it is used and when.</summary>
internal sealed class ArenaName
{
    public ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedText { get => Folding.Fold(Text); private init => _ = value; }

    public required NameUse Use { get; init; }

    public required Validity Validity { get; init; }
}

/// <summary>That an arena treats a topic, and when.</summary>
internal sealed class ArenaTopic : IArenaPart
{
    public ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    public required TopicId TopicId { get; init; }

    public required Validity Validity { get; init; }
}

/// <summary>What an arena is for, and when.</summary>
internal sealed class ArenaPurpose : IArenaPart
{
    public required Guid Id { get; init; }

    public required ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public string? TextEn { get; init; }

    public required Validity Validity { get; init; }
}

/// <summary>That an arena lies under a body, and when.</summary>
internal sealed class ArenaBody : IArenaPart
{
    public required Guid Id { get; init; }

    public required ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    public required StakeholderId Body { get; init; }

    public required Validity Validity { get; init; }
}
