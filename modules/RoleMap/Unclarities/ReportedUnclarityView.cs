using System.Linq.Expressions;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Unclarities;

/// <summary>That someone has said that it is unclear who does what (påtalad otydlighet). It is what was said, not a judgement of the register.</summary>
[GraphQLName("ReportedUnclarity")]
internal sealed record ReportedUnclarityView : IRoleMapRecord
{
    /// <summary>Opaque and stable; the same unclarity everywhere.</summary>
    [ID]
    public required ReportedUnclarityId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example unclarity/an-05.</summary>
    public required string Key { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> AboutIds { get; init; }

    [GraphQLIgnore]
    public TaskId? TaskId { get; init; }

    [GraphQLIgnore]
    public TopicId? TopicId { get; init; }

    /// <summary>What was said (text), in the words of the source.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>Where it was said (påtalad i): a document or a finding; null when it cannot be shown.</summary>
    public required NodeRef? ReportedIn { get; init; }

    [GraphQLIgnore]
    public FindingId? FindingId { get; init; }

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    /// <summary>The conclusion from a round of dialogues that says so (slutsats); null when it was not concluded from one.</summary>
    public async Task<FindingView?> GetFindingAsync(FindingByIdDataLoader findings, CancellationToken cancellationToken)
        => FindingId is { } id ? await findings.LoadAsync(id, cancellationToken) : null;

    /// <summary>Between whom it is unclear (berörda), in the order of the source.</summary>
    public Task<IReadOnlyList<StakeholderView>> GetAboutAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadRequiredAsync(AboutIds, cancellationToken);

    /// <summary>In which task (uppgift); null when the source names none.</summary>
    public async Task<TaskView?> GetTaskAsync(TaskByIdDataLoader tasks, CancellationToken cancellationToken)
        => TaskId is { } id ? await tasks.LoadAsync(id, cancellationToken) : null;

    /// <summary>In which topic (sakområde); null when the source names none.</summary>
    public async Task<TopicView?> GetTopicAsync(TopicByIdDataLoader topics, CancellationToken cancellationToken)
        => TopicId is { } id ? await topics.LoadAsync(id, cancellationToken) : null;

    internal static Expression<Func<ReportedUnclarity, ReportedUnclarityView>> Of { get; } = unclarity => new ReportedUnclarityView
    {
        Id = unclarity.Id,
        Key = unclarity.Key,
        AboutIds = unclarity.About.OrderBy(party => party.Order).Select(party => party.Stakeholder).ToList(),
        TaskId = unclarity.Task,
        TopicId = unclarity.Topic,
        Text = unclarity.Text,
        TextEn = unclarity.TextEn,
        ReportedIn = unclarity.ReportedIn,
        FindingId = unclarity.Finding,
    };
}
