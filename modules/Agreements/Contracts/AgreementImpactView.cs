using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>What ending an agreement on a day would leave open (konsekvenser av ett upphörande), told before it is done. Nothing of it is stored.</summary>
[GraphQLName("AgreementImpact")]
public sealed record AgreementImpactView
{
    /// <summary>Shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>The first day on which it would no longer hold (upphör).</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Whether there is anything to end by then (utfall).</summary>
    public required AgreementImpactState State { get; init; }

    /// <summary>Whether that is known (säkerhet): as certain as the agreement's status the day before.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>
    /// The first day on which it held no longer (upphörde), where it ended before that day, as precisely as the sources say; null when it did not, and when they do not say.
    /// </summary>
    public PartialDate? AlreadyEndedOn { get; init; }

    /// <summary>The agreements that would end: it itself and those that are valid for as long as it. Empty when there is nothing to end.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<AgreementId> EndingIds { get; init; }

    /// <summary>Shown as dependents.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<DependentAgreementView> AllDependents { get; init; }
}

/// <summary>Whether there is anything to end by a day (utfall).</summary>
public enum AgreementImpactState
{
    /// <summary>It holds the day before, certainly or possibly, and would end (upphör). On the day on which it did end, that is the end that is told of.</summary>
    WouldEnd,

    /// <summary>It has ended before that day (redan upphörd): what that left open was open already, and is told under the day on which it ended.</summary>
    AlreadyEnded,

    /// <summary>It does not hold the day before, because it is only proposed or was withdrawn (inte gällande): there is nothing to end.</summary>
    NotInForce,
}

/// <summary>An agreement that leans on one that would end, or on one that would end with it (beroende överenskommelse).</summary>
[GraphQLName("DependentAgreement")]
public sealed record DependentAgreementView
{
    /// <summary>Shown as agreement.</summary>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>In which way it leans (beroende).</summary>
    public required Dependence Dependence { get; init; }

    /// <summary>Where it stands the day before (läge).</summary>
    public required AgreementStatusAnswer Status { get; init; }
}

/// <summary>In which way an agreement leans on another (beroende).</summary>
public enum Dependence
{
    /// <summary>It is valid for as long as the other, and would end with it (gäller lika länge).</summary>
    EndsWithIt,

    /// <summary>It builds on the other, and would go on without what it builds on (bygger på).</summary>
    BuildsOnIt,
}
