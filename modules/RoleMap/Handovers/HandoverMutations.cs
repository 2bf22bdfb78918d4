using System.Security.Claims;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.RoleMap.Handovers;

/// <summary>What is told to plan that a task goes from one holder to another.</summary>
internal sealed record PlanHandoverInput : RecordInput
{
    /// <summary>The task that goes over (uppgift): its id, or its key.</summary>
    [ID]
    public required string TaskId { get; init; }

    /// <summary>Who gives it up (överlämnare): its id, or its key.</summary>
    [ID]
    public required string FromId { get; init; }

    /// <summary>Who takes it over (övertagare): its id, or its key.</summary>
    [ID]
    public required string ToId { get; init; }

    /// <summary>From when until when it is to happen (planerad tid).</summary>
    public ValidPeriodInput? Planned { get; init; }

    /// <summary>The agreement that holds for the time between (övergångsöverenskommelse): its id, or its key.</summary>
    [ID]
    public string? ArrangementId { get; init; }

    /// <summary>How far it has come (läge): one step further at a time, or cancelled before it is done.</summary>
    public required HandoverState State { get; init; }
}

/// <summary>What is told to change what is known of a handover. What is left out stays; null takes away.</summary>
internal sealed record UpdateHandoverDetailsInput : ChangeInput
{
    /// <summary>The task that goes over (uppgift): its id, or its key.</summary>
    [ID]
    public Optional<string> TaskId { get; init; }

    /// <summary>Who gives it up (överlämnare): its id, or its key.</summary>
    [ID]
    public Optional<string> FromId { get; init; }

    /// <summary>Who takes it over (övertagare): its id, or its key.</summary>
    [ID]
    public Optional<string> ToId { get; init; }

    /// <summary>From when until when it is to happen (planerad tid).</summary>
    public Optional<ValidPeriodInput?> Planned { get; init; }

    /// <summary>The agreement that holds for the time between (övergångsöverenskommelse): its id, or its key.</summary>
    [ID]
    public Optional<string?> ArrangementId { get; init; }

    /// <summary>How far it has come (läge): one step further at a time, or cancelled before it is done.</summary>
    public Optional<HandoverState> State { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class HandoverMutations
{
    /// <summary>Plans that a task goes from one holder to another (planera övertagande). Nobody gets or loses a role by it.</summary>
    /// <param name="input">What is planned.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<HandoverView>> PlanHandoverAsync(PlanHandoverInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<HandoverView>("handovers", input, user, cancellationToken);

    /// <summary>Changes what is known of a handover (ändra uppgifter om övertagande). It goes one step further at a time.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<HandoverView>> UpdateHandoverDetailsAsync(UpdateHandoverDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<HandoverView>(input, user, cancellationToken, CheckState, isDetails: true);

    private static void CheckState(Draft draft)
    {
        if (draft.Given.TextOf("state") is not { } to || draft.Before!.TextOf("state") is not { } from || to == from) return;
        if (!GraphNames.Parse<HandoverState>(from).CanBecome(GraphNames.Parse<HandoverState>(to)))
            draft.Fault("input.state", $"What is {from} cannot become {to}.", "one step further, or CANCELLED before it is done", FaultKind.State, from);
    }
}
