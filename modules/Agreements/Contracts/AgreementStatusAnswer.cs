using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Where an agreement stands on a day (läge), derived from what is known to have happened to it; never stored.</summary>
[GraphQLName("AgreementStatusAnswer")]
public sealed record AgreementStatusAnswer
{
    /// <summary>The day that the answer is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where it stands (läge); null before the first thing that is known to have happened to it.</summary>
    public AgreementStatus? Status { get; init; }

    /// <summary>Why it has ended (upphörandegrund); null while it has not.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>Uncertain (osäkert) where what may or may not have happened by that day would make another status.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What the status means for what the agreement says (ställning): proposed, established or rejected; null where the status is null.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What a reader must know beside the status (anmärkning), in English; null when there is nothing to say.</summary>
    public string? Remark { get; init; }

    /// <summary>Shown as explainedBy.</summary>
    [GraphQLIgnore]
    public IReadOnlyList<AgreementEventId> ExplainedByIds { get; init; } = [];
}

/// <summary>Where an agreement stands (läge).</summary>
public enum AgreementStatus
{
    /// <summary>Being written (utkast).</summary>
    Draft,

    /// <summary>Put forward, not decided (föreslagen).</summary>
    Proposed,

    /// <summary>Decided, and its first day has not come (antagen, ej i kraft).</summary>
    Adopted,

    /// <summary>It binds its parties (gällande).</summary>
    InForce,

    /// <summary>It binds its parties, and someone has given notice (gällande, uppsagd).</summary>
    InForceUnderNotice,

    /// <summary>It binds nobody any longer (upphörd).</summary>
    Ended,

    /// <summary>Taken back before it was decided (återtagen).</summary>
    Withdrawn,
}

/// <summary>Why an agreement has ended (upphörandegrund).</summary>
public enum EndReason
{
    /// <summary>Its last day has passed (löpt ut).</summary>
    TermEnded,

    /// <summary>Someone gave notice (upphörd efter uppsägning).</summary>
    Terminated,

    /// <summary>Another one took its place (ersatt).</summary>
    Replaced,

    /// <summary>The one that it follows has ended (följde en annan).</summary>
    FollowedOther,
}
