using Samverkan.Agreements.Terms;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Contracts;

/// <summary>What is told when an agreement ends before its last day, or ends after notice.</summary>
public record TerminateAgreementInput : AgreementEventInput
{
    /// <summary>The first day on which it no longer holds (upphör).</summary>
    [Member("effectiveOn")]
    public required DateOnly EndsOn { get; init; }

    /// <summary>Ends the agreement of a draft.</summary>
    /// <param name="draft">Whose input this is.</param>
    [GraphQLIgnore]
    public void End(Draft draft)
    {
        // Unless told otherwise it happens on the day on which it takes effect.
        if (OccurredOn is null && KnownNoLaterThan is null) draft.AddEvent(AgreementEventKind.Terminated, ("occurredOn", $"{EndsOn:O}"));
        else draft.AddEvent(AgreementEventKind.Terminated);
    }
}
