using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Contracts;

/// <summary>What is told of anything that happens to an agreement.</summary>
public abstract record AgreementEventInput : PartInput
{
    /// <summary>When it happened (dag för händelsen): 2022-06-07, 2022-06 or 2022; with a mark 2022~ (about), &lt;=2022 (at the latest). Left out when the sources do not say.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>A day by which it is known to have happened (känd senast), where its own day is not known.</summary>
    public DateOnly? KnownNoLaterThan { get; init; }

    /// <summary>The party that did it (part): its id, or its key. Left out when it was all of them or the sources do not say.</summary>
    [ID]
    [Member("byParty")]
    public string? ByPartyId { get; init; }

    /// <summary>The decision behind it (beslut): its id, or its key.</summary>
    [ID]
    public string? DecisionId { get; init; }

    /// <summary>What more there is to know (anmärkning), in Swedish.</summary>
    public string? Note { get; init; }

    /// <summary>The same in English.</summary>
    public string? NoteEn { get; init; }

    /// <summary>Its place in the life of the agreement (ordning); when left out, where its date puts it, else after the others.</summary>
    public int? Order { get; init; }
}
