using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Decisions;

/// <summary>What is told when a proposal has been decided.</summary>
internal sealed record DecideInput : ChangeInput
{
    /// <summary>How it went (utgång).</summary>
    [NoMember]
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>The day on which it was decided (beslutsdag).</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The number of the paragraph in the minutes (paragraf), from 1; null when it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Who decided (beslutsfattare), where it is not those who were proposed to.</summary>
    [ID]
    [Member("decidedBy")]
    public IReadOnlyList<string>? DecidedByIds { get; init; }

    /// <summary>What shows it (källhänvisningar), added to the grounds of the proposal.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}

/// <summary>How a proposal went (utgång).</summary>
internal enum DecisionOutcome
{
    /// <summary>It was decided as proposed (bifall).</summary>
    Established,

    /// <summary>It was turned down (avslag).</summary>
    Rejected,
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class Decide
{
    private const string Proposed = "PROPOSED";

    /// <summary>
    /// Tells that a proposal has been decided or turned down (fatta beslut). What has been decided cannot be decided again, only corrected. No decision
    /// changes its subject by itself.
    /// </summary>
    /// <param name="input">How it went, when, and what shows it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<DecisionView>> DecideAsync(DecideInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<DecisionView>(input, user, cancellationToken, draft =>
        {
            if (draft.Part.TextOf("standing") is not Proposed)
                draft.Fault("input.id", "Only a proposal can be decided.", "a decision that is PROPOSED", FaultKind.State, draft.Part.TextOf("standing"));
            draft.Part["standing"] = GraphNames.Of(input.Outcome);
            draft.Part["decidedOn"] = JsonValue.Create(input.DecidedOn.ToString("O", CultureInfo.InvariantCulture));
            draft.Part.Remove("plannedFor");
            draft.Set("paragraph", "paragraph");
            draft.Set("decidedBy", "decidedBy");
            draft.AppendCitations();
        });
}
