using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>What is known of one agreement that decides its status and its term on any day.</summary>
internal sealed record AgreementLife
{
    public required AgreementId Id { get; init; }

    public required string DiaryNumber { get; init; }

    public required ValidPeriod OriginalTerm { get; init; }

    /// <summary>In the order of its life.</summary>
    public required IReadOnlyList<AgreementEvent> Events { get; init; }

    public IReadOnlyList<Attestation> Attestations { get; init; } = [];

    /// <summary>The agreement that it ends with (INV-17).</summary>
    public AgreementLife? Leader { get; init; }

    /// <summary>The days on which a source shows it in force.</summary>
    public IReadOnlyList<PartialDate> SeenInForce
        => [.. Attestations.Where(seen => seen.Status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice).Select(seen => seen.On)];

    /// <summary>
    /// The latest day on which a source shows that status: by an attestation, by the day of an event that leads to it, or by the day on which
    /// that event was known to have happened. As precise as the source: of a date without a day, its first day says least.
    /// </summary>
    public PartialDate? LastSeen(AgreementStatus status)
        => Attestations.Where(seen => seen.Status == status).Select(seen => seen.On)
            .Concat(Events.Where(one => one.Kind.LeadsTo() == status)
                .Select(one => one.KnownNoLaterThan is { } day ? PartialDate.Of(day) : one.OccurredOn).OfType<PartialDate>())
            .MaxBy(date => date.Earliest);

    /// <summary>Whether it is known what came after that status.</summary>
    public bool GoesOnFrom(AgreementStatus status) => Events.Any(one => one.Kind.LeadsTo() is { } next && status.Precedes(next));
}
