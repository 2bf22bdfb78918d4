using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Plans;

/// <summary>What is told to add an annual plan.</summary>
internal sealed record AddAnnualPlanInput : PartInput
{
    /// <summary>The year (år); left out when the plan is the same every year.</summary>
    public int? Year { get; init; }

    /// <summary>What it holds beside meetings (övrigt innehåll).</summary>
    public string? OtherContent { get; init; }

    /// <summary>The meetings that it foresees (planerade möten), all of them.</summary>
    public IReadOnlyList<PlannedMeetingInput>? Meetings { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of an annual plan. What is left out stays; null takes away.</summary>
internal sealed record UpdateAnnualPlanDetailsInput : ChangeInput
{
    /// <summary>The year (år); left out when the plan is the same every year.</summary>
    public Optional<int?> Year { get; init; }

    /// <summary>What it holds beside meetings (övrigt innehåll).</summary>
    public Optional<string?> OtherContent { get; init; }

    /// <summary>The meetings that it foresees (planerade möten), all of them.</summary>
    public Optional<IReadOnlyList<PlannedMeetingInput>> Meetings { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>A meeting that a plan foresees (planerat möte).</summary>
internal sealed record PlannedMeetingInput
{
    /// <summary>The month (månad), 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>On which level they meet (mötesnivå).</summary>
    public required MeetingLevel Level { get; init; }

    /// <summary>Which posts take part (befattningar och uppdrag): ids, or keys.</summary>
    [ID]
    public IReadOnlyList<string>? PostIds { get; init; }

    /// <summary>The arena that meets (samverkansarena): its id, or its key.</summary>
    [ID]
    public string? ArenaId { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class PlanMutations
{
    /// <summary>Adds an annual plan to an agreement (lägg till årsplan).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AnnualPlanView>> AddAnnualPlanAsync(AddAnnualPlanInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<AnnualPlanView>("annualPlans", "annual-plan", input, user, cancellationToken);

    /// <summary>Changes what is known of an annual plan (ändra uppgifter om årsplan).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AnnualPlanView>> UpdateAnnualPlanDetailsAsync(UpdateAnnualPlanDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AnnualPlanView>(input, user, cancellationToken, isDetails: true);
}
