using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Topics;

/// <summary>What is told to record a topic.</summary>
internal sealed record RecordTopicInput : RecordInput
{
    /// <summary>What it is called in Swedish (namn).</summary>
    public required string NameSv { get; init; }

    /// <summary>What it is called in English (engelskt namn).</summary>
    public required string NameEn { get; init; }

    /// <summary>The wider topic (överordnat sakområde); null when there is none.</summary>
    [ID]
    public string? ParentId { get; init; }

    /// <summary>Other words for the same (synonymer).</summary>
    public IReadOnlyList<string>? Synonyms { get; init; }

    /// <summary>The code in the national classification of processes (Klassa-kod); null when it has none.</summary>
    public string? KlassaCode { get; init; }
}

/// <summary>What is told to change what a topic is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateTopicDetailsInput : ChangeInput
{
    /// <summary>What it is called in Swedish (namn).</summary>
    public Optional<string> NameSv { get; init; }

    /// <summary>What it is called in English (engelskt namn).</summary>
    public Optional<string> NameEn { get; init; }

    /// <summary>The wider topic (överordnat sakområde).</summary>
    [ID]
    public Optional<string?> ParentId { get; init; }

    /// <summary>Other words for the same (synonymer), all of them.</summary>
    public Optional<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>The code in the national classification of processes (Klassa-kod).</summary>
    public Optional<string?> KlassaCode { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Administrator)]
internal static class TopicMutations
{
    /// <summary>Records a topic (registrera sakområde).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TopicView>> RecordTopicAsync(RecordTopicInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<TopicView>("topics", input, user, cancellationToken);

    /// <summary>Changes what a topic is described by (ändra uppgifter om sakområde).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TopicView>> UpdateTopicDetailsAsync(UpdateTopicDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<TopicView>(input, user, cancellationToken, isDetails: true);
}
