using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Contradictions;

/// <summary>What is told to record that sources say different things.</summary>
internal sealed record RecordContradictionInput : RecordInput
{
    /// <summary>What the sources disagree about (föremål).</summary>
    [ID]
    public required string SubjectId { get; init; }

    /// <summary>The field of the subject that they disagree about (fält).</summary>
    public required string Field { get; init; }

    /// <summary>What each source says (uppgifter), two at least, with different citations (INV-08).</summary>
    public required IReadOnlyList<ClaimInput> Claims { get; init; }

    /// <summary>Whether it has been settled (läge); OPEN when left out.</summary>
    public ContradictionState? State { get; init; }

    /// <summary>How it was settled (lösning); only of one that is RESOLVED.</summary>
    public string? Resolution { get; init; }
}

/// <summary>What one source says (uppgift).</summary>
internal sealed record ClaimInput
{
    /// <summary>What the source says (värde), in its own words.</summary>
    public required string Value { get; init; }

    /// <summary>Where it says so (källhänvisningar), one at least.</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told when one source more says something of its own.</summary>
internal sealed record AddClaimInput : ChangeInput
{
    /// <summary>What the source says (uppgift).</summary>
    public required ClaimInput Claim { get; init; }
}

/// <summary>What is told when a contradiction has been settled.</summary>
internal sealed record ResolveContradictionInput : ChangeInput
{
    /// <summary>How it was settled (lösning): which claim holds, and why.</summary>
    public required string Resolution { get; init; }

    /// <summary>What shows it (källhänvisningar), added to the grounds of the contradiction.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Administrator)]
internal static class ContradictionMutations
{
    private const string Open = "OPEN";
    private const string Resolved = "RESOLVED";

    /// <summary>Records that sources say different things of the same field (registrera motsägelse). All claims are kept; none is chosen.</summary>
    /// <param name="input">What the sources say.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ContradictionView>> RecordContradictionAsync(RecordContradictionInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<ContradictionView>("contradictions", input, user, cancellationToken, draft => draft.Part["state"] ??= Open);

    /// <summary>Adds what one source more says (lägg till uppgift i motsägelse).</summary>
    /// <param name="input">What it says.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ContradictionView>> AddClaimAsync(AddClaimInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ContradictionView>(input, user, cancellationToken, draft =>
        {
            RefuseSettled(draft);
            draft.Append("claims", "claim");
        });

    /// <summary>Tells how a contradiction was settled (lös motsägelse). The claims stay.</summary>
    /// <param name="input">How it was settled, and what shows it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ContradictionView>> ResolveContradictionAsync(ResolveContradictionInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ContradictionView>(input, user, cancellationToken, draft =>
        {
            RefuseSettled(draft);
            draft.Part["state"] = Resolved;
            draft.Set("resolution", "resolution");
            draft.AppendCitations();
        });

    private static void RefuseSettled(Draft draft)
    {
        if (draft.Part.TextOf("state") is Resolved) draft.Fault("input.id", "The contradiction has been settled.", "one that is OPEN", FaultKind.State, Resolved);
    }
}
