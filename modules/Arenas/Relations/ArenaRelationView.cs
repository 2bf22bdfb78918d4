using System.Linq.Expressions;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Relations;

/// <summary>What one arena is to another, and when (relation).</summary>
[GraphQLName("ArenaRelation")]
internal sealed record ArenaRelationView : IArenasRecord
{
    /// <summary>Opaque and stable; the same relation everywhere.</summary>
    [ID]
    public required ArenaRelationId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>What the first is to the second (relationstyp).</summary>
    public required ArenaRelationKind Kind { get; init; }

    [GraphQLIgnore]
    public required ArenaId FromId { get; init; }

    [GraphQLIgnore]
    public required ArenaId TargetId { get; init; }

    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to hold on the day (säkerhet); null when it does not hold then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The first arena (från), for example the one that raises questions; null when it cannot be shown.</summary>
    public Task<ArenaView?> GetFromAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(FromId, cancellationToken);

    /// <summary>The second arena (till), for example the one with which questions are raised; null when it cannot be shown.</summary>
    public Task<ArenaView?> GetTargetAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadAsync(TargetId, cancellationToken);

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<ArenaRelation, ArenaRelationView>> Of { get; } = relation => new ArenaRelationView
    {
        Id = relation.Id,
        Key = relation.Key,
        Kind = relation.Kind,
        FromId = relation.From,
        TargetId = relation.Target,
        Validity = relation.Validity,
    };
}
