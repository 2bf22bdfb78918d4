using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>A subject that tasks, arenas and priorities are about (sakområde).</summary>
[GraphQLName("Topic")]
public sealed record TopicView : ISourcesRecord
{
    /// <summary>Opaque and stable; the same topic everywhere.</summary>
    [ID]
    public required TopicId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example topic/infrastructure.</summary>
    public required string Key { get; init; }

    /// <summary>The name in Swedish (svenskt namn).</summary>
    public required string NameSv { get; init; }

    /// <summary>The name in English (engelskt namn).</summary>
    public required string NameEn { get; init; }

    /// <summary>The topic that it is a part of; shown as parent.</summary>
    [GraphQLIgnore]
    public TopicId? ParentId { get; init; }

    /// <summary>Other words for the same thing (synonymer).</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>The code in the national classification of municipal and regional processes (Klassa); null when none is recorded.</summary>
    public string? KlassaCode { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
