using System.Linq.Expressions;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>That someone takes part in an arena, as what, and when (plats). It says never which person sits there.</summary>
[GraphQLName("ArenaSeat")]
public sealed record ArenaSeatView : IArenasRecord
{
    /// <summary>Opaque and stable; the same seat everywhere.</summary>
    [ID]
    public required ArenaSeatId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>Shown as arena.</summary>
    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    /// <summary>Shown as stakeholder.</summary>
    [GraphQLIgnore]
    public required StakeholderId StakeholderId { get; init; }

    /// <summary>Shown as appointedBy.</summary>
    [GraphQLIgnore]
    public StakeholderId? AppointedById { get; init; }

    /// <summary>Shown as representedByPost.</summary>
    [GraphQLIgnore]
    public StakeholderId? RepresentedByPostId { get; init; }

    /// <summary>How many such seats there are (antal); null when the sources do not say. For a group, how many its members have together.</summary>
    public int? Count { get; init; }

    /// <summary>As what it is held (egenskap).</summary>
    public required SeatCapacity Capacity { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is held (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be held on the day (säkerhet); null when it is not held then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<ArenaSeat, ArenaSeatView>> Of { get; } = seat => new ArenaSeatView
    {
        Id = seat.Id,
        Key = seat.Key,
        ArenaId = seat.ArenaId,
        StakeholderId = seat.Stakeholder,
        AppointedById = seat.AppointedBy,
        RepresentedByPostId = seat.RepresentedByPost,
        Count = seat.Count,
        Capacity = seat.Capacity,
        Validity = seat.Validity,
    };

    internal static Func<ArenaSeat, ArenaSeatView> From { get; } = Of.Compile();
}
