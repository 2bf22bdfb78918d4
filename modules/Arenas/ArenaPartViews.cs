using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>What an arena is for, and when (syfte).</summary>
[GraphQLName("ArenaPurpose")]
internal sealed record ArenaPurposeView : IArenasRecord
{
    /// <summary>What it is for (lydelse), in the words of the source.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is for this (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be for this on the day (säkerhet); null when it is not then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    [GraphQLIgnore]
    public required Guid RecordId { get; init; }

    public static ArenaPurposeView Show(ArenaPurpose purpose)
        => new() { Text = purpose.Text, TextEn = purpose.TextEn, Validity = purpose.Validity, RecordId = purpose.Id };
}

/// <summary>That an arena lies under a body, and when (överordnat organ).</summary>
[GraphQLName("ArenaPlacement")]
internal sealed record ArenaPlacementView : IArenasRecord
{
    [GraphQLIgnore]
    public required StakeholderId BodyId { get; init; }

    /// <summary>The body above (organ); null when it cannot be shown.</summary>
    public async Task<BodyView?> GetBodyAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(BodyId, cancellationToken) as BodyView;

    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to lie there on the day (säkerhet); null when it does not then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    [GraphQLIgnore]
    public required Guid RecordId { get; init; }

    public static ArenaPlacementView Show(ArenaBody placed) => new() { BodyId = placed.Body, Validity = placed.Validity, RecordId = placed.Id };
}
