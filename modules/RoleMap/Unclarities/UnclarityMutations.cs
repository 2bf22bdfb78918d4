using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.RoleMap.Unclarities;

/// <summary>What is told when someone says that it is unclear who does what.</summary>
internal sealed record ReportUnclarityInput : RecordInput
{
    /// <summary>Between whom it is unclear (berörda): ids, or keys.</summary>
    [ID]
    [Member("about")]
    public required IReadOnlyList<string> AboutIds { get; init; }

    /// <summary>In which task (uppgift): its id, or its key.</summary>
    [ID]
    public string? TaskId { get; init; }

    /// <summary>In which topic (sakområde): its id, or its key.</summary>
    [ID]
    public string? TopicId { get; init; }

    /// <summary>What was said (text), in the words of the source.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>The document in which it was said (påtalad i): its id, or its key.</summary>
    [ID]
    public required string ReportedInId { get; init; }

    /// <summary>The conclusion from a round of dialogues that says so (slutsats): its id, or its key.</summary>
    [ID]
    public string? FindingId { get; init; }
}

/// <summary>What is told to change what is known of a reported unclarity. What is left out stays; null takes away.</summary>
internal sealed record UpdateUnclarityDetailsInput : ChangeInput
{
    /// <summary>Between whom it is unclear (berörda): ids, or keys.</summary>
    [ID]
    [Member("about")]
    public Optional<IReadOnlyList<string>> AboutIds { get; init; }

    /// <summary>In which task (uppgift): its id, or its key.</summary>
    [ID]
    public Optional<string?> TaskId { get; init; }

    /// <summary>In which topic (sakområde): its id, or its key.</summary>
    [ID]
    public Optional<string?> TopicId { get; init; }

    /// <summary>What was said (text), in the words of the source.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>The document in which it was said (påtalad i): its id, or its key.</summary>
    [ID]
    public Optional<string> ReportedInId { get; init; }

    /// <summary>The conclusion from a round of dialogues that says so (slutsats): its id, or its key.</summary>
    [ID]
    public Optional<string?> FindingId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class UnclarityMutations
{
    /// <summary>Records that someone has said that it is unclear who does what (påtala otydlighet). It is what was said, not a judgement of the register.</summary>
    /// <param name="input">What was said.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ReportedUnclarityView>> ReportUnclarityAsync(ReportUnclarityInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ReportedUnclarityView>("reportedUnclarities", input, user, cancellationToken);

    /// <summary>Changes what is known of a reported unclarity (ändra uppgifter om påtalad otydlighet).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ReportedUnclarityView>> UpdateUnclarityDetailsAsync(UpdateUnclarityDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ReportedUnclarityView>(input, user, cancellationToken, isDetails: true);
}
