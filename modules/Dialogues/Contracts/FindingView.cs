using System.Linq.Expressions;
using Samverkan.Dialogues.Findings;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>What was concluded from a round of dialogues (slutsats).</summary>
[GraphQLName("Finding")]
public sealed record FindingView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same finding everywhere.</summary>
    [ID]
    public required FindingId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example finding/an-05.</summary>
    public required string Key { get; init; }

    /// <summary>The round that it was concluded from; shown as round.</summary>
    [GraphQLIgnore]
    public required DialogueRoundId RoundId { get; init; }

    /// <summary>The finding (lydelse), in the words of the source.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>Whether it lies inside or outside the agreement of the round (omfattning).</summary>
    public required FindingScope Scope { get; init; }

    /// <summary>What it was concluded from; shown as from.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StatementId> FromIds { get; init; }

    /// <summary>Who is to see to it; null when none is named; shown as responsible.</summary>
    [GraphQLIgnore]
    public StakeholderId? ResponsibleId { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<Finding, FindingView>> Of { get; } = finding => new FindingView
    {
        Id = finding.Id,
        Key = finding.Key,
        RoundId = finding.Round,
        Text = finding.Text,
        TextEn = finding.TextEn,
        Theme = finding.Theme,
        Scope = finding.Scope,
        FromIds = finding.Sources.OrderBy(source => source.Order).Select(source => source.Statement).ToList(),
        ResponsibleId = finding.Responsible,
    };
}

/// <summary>Whether a finding lies inside or outside the agreement of its round (omfattning).</summary>
public enum FindingScope
{
    /// <summary>The agreement covers it (inom överenskommelsen).</summary>
    WithinAgreement,

    /// <summary>The agreement does not cover it (utanför överenskommelsen).</summary>
    OutsideAgreement,

    /// <summary>The source does not say (inte angivet).</summary>
    Unspecified,
}
