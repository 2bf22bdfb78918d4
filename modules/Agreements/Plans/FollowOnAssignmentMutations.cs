using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Plans;

/// <summary>What is told to add a follow-on assignment.</summary>
internal sealed record AddFollowOnAssignmentInput : PartInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Who is to do it (uppdragstagare): ids, or keys.</summary>
    [ID]
    public required IReadOnlyList<string> AssigneeIds { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required ActionState State { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of a follow-on assignment. What is left out stays; null takes away.</summary>
internal sealed record UpdateFollowOnAssignmentDetailsInput : ChangeInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Who is to do it (uppdragstagare): ids, or keys.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> AssigneeIds { get; init; }

    /// <summary>How far it has come (läge): one step further, or dropped before it is done.</summary>
    public Optional<ActionState> State { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class FollowOnAssignmentMutations
{
    /// <summary>Adds a follow-on assignment to an agreement (lägg till uppdrag efter ingåendet).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowOnAssignmentView>> AddFollowOnAssignmentAsync(AddFollowOnAssignmentInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<FollowOnAssignmentView>("followOnAssignments", "assignment-after", input, user, cancellationToken);

    /// <summary>Changes what is known of a follow-on assignment (ändra uppgifter om uppdrag efter ingåendet). It goes one step further at a time.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<FollowOnAssignmentView>> UpdateFollowOnAssignmentDetailsAsync(UpdateFollowOnAssignmentDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<FollowOnAssignmentView>(input, user, cancellationToken, CheckState, isDetails: true);

    private static void CheckState(Draft draft)
    {
        if (draft.Given.TextOf("state") is not { } to || draft.Before!.Find(draft.Part.TextOf("key")!)?.TextOf("state") is not { } from || to == from) return;
        if (!GraphNames.Parse<ActionState>(from).CanBecome(GraphNames.Parse<ActionState>(to)))
            draft.Fault("input.state", $"What is {from} cannot become {to}.", "one step further, or DROPPED before it is done", FaultKind.State, from);
    }
}
