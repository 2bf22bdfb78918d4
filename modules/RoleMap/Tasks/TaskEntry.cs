using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;

namespace Samverkan.RoleMap.Tasks;

/// <summary>A task (uppgift). The graph calls it Task, a word that C# has taken.</summary>
internal sealed class TaskEntry : ISearched, IValid
{
    public TaskId Id { get; init; } = new(Guid.CreateVersion7());

    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>What filters and the Swedish order look at.</summary>
    public string FoldedName { get => Folding.Fold(Name); private init => _ = value; }

    public string? NameEn { get; init; }

    public TaskKind? Kind { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    public TaskId? Parent { get; init; }

    public AgreementId? Agreement { get; init; }

    public AgreementAreaId? Area { get; init; }

    /// <summary>The obligation that the task fulfills, where a source says so.</summary>
    public ObligationId? Obligation { get; init; }

    public required Validity Validity { get; init; }

    public int Version { get; init; }

    public SearchEntry ToSearchEntry() => new(SearchableType.Task, Id.Value, Key) { Names = [Name, NameEn], Synonyms = Synonyms, Topics = Topics };
}
