using System.Linq.Expressions;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Plans;

/// <summary>A declaration of which arenas there are meant to be in a term of office (avsiktsförklaring).</summary>
[GraphQLName("ArenaPlan")]
internal sealed record ArenaPlanView : IArenasRecord
{
    /// <summary>Opaque and stable; the same plan everywhere.</summary>
    [ID]
    public required ArenaPlanId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>Whether it has been declared, is proposed or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    [GraphQLIgnore]
    public required TermOfOfficeId TermId { get; init; }

    [GraphQLIgnore]
    public required StakeholderId? DeclaredById { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<ArenaId> ArenaIds { get; init; }

    /// <summary>The term of office (mandatperiod); null when it cannot be shown.</summary>
    public Task<TermOfOfficeView?> GetTermAsync(TermOfOfficeByIdDataLoader terms, CancellationToken cancellationToken) => terms.LoadAsync(TermId, cancellationToken);

    /// <summary>Who declares it (avsändare); null when the sources do not say.</summary>
    public async Task<StakeholderView?> GetDeclaredByAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => DeclaredById is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The arenas (samverkansarenor), in the order of the source.</summary>
    public Task<IReadOnlyList<ArenaView>> GetArenasAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken) => arenas.LoadRequiredAsync(ArenaIds, cancellationToken);

    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<ArenaPlan, ArenaPlanView>> Of { get; } = plan => new ArenaPlanView
    {
        Id = plan.Id,
        Key = plan.Key,
        Standing = plan.Standing,
        TermId = plan.Term,
        DeclaredById = plan.DeclaredBy,
        ArenaIds = plan.Arenas.OrderBy(arena => arena.Order).Select(arena => arena.ArenaId).ToList(),
    };
}
