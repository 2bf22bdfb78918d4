using System.Security.Claims;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Matters;

/// <summary>What is told to say what came of a step that was planned.</summary>
internal sealed record RecordStepOutcomeInput : ChangeInput
{
    /// <summary>What came of it (utfall): anything but PLANNED. DECIDED where it was to decide needs a decision (model 6.4).</summary>
    public required StepOutcome Outcome { get; init; }

    /// <summary>When it was taken (datum): 2023-02-06, 2023-02 or 2023.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>The decision that was made (beslut).</summary>
    [ID]
    public string? DecisionId { get; init; }

    /// <summary>The meeting at which it was taken (möte).</summary>
    [ID]
    public string? MeetingId { get; init; }

    /// <summary>The item of the agenda (punkt på dagordningen).</summary>
    [ID]
    public string? AgendaItemId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the step.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class RecordStepOutcome
{
    private static readonly string[] Members = ["outcome", "occurredOn", "decision", "meeting", "agendaItem"];

    /// <summary>
    /// Says what came of a step that was planned (registrera utfall av steg). A decision at an arena without a documented mandate to decide is taken down,
    /// with the warning DECIDED_WITHOUT_DOCUMENTED_MANDATE (INV-22).
    /// </summary>
    /// <param name="input">Of which step, and what came of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<MatterStepView>> RecordStepOutcomeAsync(RecordStepOutcomeInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<MatterStepView>(input, user, cancellationToken, draft => Record(draft, input));

    private static void Record(Draft draft, RecordStepOutcomeInput input)
    {
        var before = draft.Part.TextOf("outcome");
        if (before != "PLANNED")
            draft.Fault("input.id", $"The step is {before}.", "a step that is planned; what comes after one that was taken is a step of its own", FaultKind.State, before);
        if (input.Outcome is StepOutcome.Planned)
            draft.Fault("input.outcome", "That a step is planned does not come of it.", "what came of it; updateMatterStepDetails changes what is planned");

        foreach (var member in Members) draft.Set(member, member);
        draft.AddAll("citations");
    }
}
