using System.Security.Claims;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Changes;

/// <summary>What is told to record that something changed who there is or who has a task.</summary>
internal sealed record RecordChangeInput : RecordInput
{
    /// <summary>Whether it has happened, is proposed or is only meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>What kind of change it is (förändringens art).</summary>
    public required OrganizationChangeKind Kind { get; init; }

    /// <summary>When it happened (dag för förändringen): 2019-01-01, 2019-01 or 2019; null when the sources do not say.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>What changed, in words (beskrivning).</summary>
    public required string Text { get; init; }

    /// <summary>The same in English (beskrivning på engelska).</summary>
    public string? TextEn { get; init; }

    /// <summary>Who there was before, or who had the task (ursprung).</summary>
    [ID]
    public IReadOnlyList<string>? OriginalIds { get; init; }

    /// <summary>Who came of it, or who has the task now (resultat).</summary>
    [ID]
    public IReadOnlyList<string>? ResultIds { get; init; }

    /// <summary>The tasks that moved (uppgifter).</summary>
    [ID]
    public IReadOnlyList<string>? FunctionIds { get; init; }

    /// <summary>The decision behind it (beslut); null when the sources do not say.</summary>
    [ID]
    public string? DecisionId { get; init; }
}

/// <summary>What is told to change what a change is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateChangeDetailsInput : ChangeInput
{
    /// <summary>Whether it has happened, is proposed or is only meant (ställning).</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>What kind of change it is (förändringens art).</summary>
    public Optional<OrganizationChangeKind> Kind { get; init; }

    /// <summary>When it happened (dag för förändringen).</summary>
    public Optional<string?> OccurredOn { get; init; }

    /// <summary>What changed, in words (beskrivning).</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English (beskrivning på engelska).</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Who there was before, or who had the task (ursprung), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> OriginalIds { get; init; }

    /// <summary>Who came of it, or who has the task now (resultat), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> ResultIds { get; init; }

    /// <summary>The tasks that moved (uppgifter), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> FunctionIds { get; init; }

    /// <summary>The decision behind it (beslut).</summary>
    [ID]
    public Optional<string?> DecisionId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class ChangeMutations
{
    /// <summary>
    /// Records that something changed who there is or who has a task (registrera förändring). This is how it is told that organizations became one; equal
    /// or similar names never make them one (INV-12).
    /// </summary>
    /// <param name="input">What changed, and what shows it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ChangeEventView>> RecordChangeAsync(RecordChangeInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ChangeEventView>("changes", input, user, cancellationToken);

    /// <summary>Changes what a change is described by (ändra uppgifter om förändring).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ChangeEventView>> UpdateChangeDetailsAsync(UpdateChangeDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ChangeEventView>(input, user, cancellationToken, isDetails: true);
}
