using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas.Loads;

/// <summary>What taking part in the arenas asks of each municipality on a day (belastning). It counts seats and meetings, never persons, and is never stored.</summary>
[GraphQLName("ArenaLoad")]
internal sealed record ArenaLoadView
{
    /// <summary>The day that the answer is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One entry for each municipality that cooperates in a group of the register (kommuner), in the Swedish order of their names.</summary>
    public required IReadOnlyList<MunicipalityLoadView> Municipalities { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<ArenaId> UnknownIds { get; init; }

    /// <summary>The established arenas of which no source tells who takes part (arenor med okänd sammansättning): the load of every municipality may be greater by these.</summary>
    public Task<IReadOnlyList<ArenaView>> GetArenasOfUnknownCompositionAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadRequiredAsync(UnknownIds, cancellationToken);
}

/// <summary>What taking part in the arenas asks of one municipality (kommunens belastning).</summary>
[GraphQLName("MunicipalityLoad")]
internal sealed record MunicipalityLoadView
{
    [GraphQLIgnore]
    public required StakeholderId OrganizationId { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<ArenaId> ArenaIds { get; init; }

    /// <summary>
    /// The seats that it is known to have (platser), its own and one in each group that it belongs to; a seat without a stated number counts as one.
    /// Null when none is known and the composition of some arena is not: that says nothing about the load. Zero only when that of all arenas is known.
    /// </summary>
    public int? Seats { get; init; }

    /// <summary>Whether it may have more seats than are known (okända platser): the composition of some established arena is not known.</summary>
    public required bool HasUnknownSeats { get; init; }

    /// <summary>
    /// How many meetings the arenas of these seats are known to have had in the year up to and including the day (sammanträden): held ones, by the first
    /// possible day of the date. Those without a day are in none.
    /// </summary>
    public required int Meetings { get; init; }

    /// <summary>Whether all these seats are known to be held on the day (säkerhet); null when no seat is known.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The same for each post that goes with its seats (befattningar), in the order of the seats; a seat for which no source names a post is in none.</summary>
    public required IReadOnlyList<PostLoadView> Posts { get; init; }

    /// <summary>The municipality (kommun); null when it cannot be shown.</summary>
    public async Task<OrganizationView?> GetOrganizationAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(OrganizationId, cancellationToken) as OrganizationView;

    /// <summary>The arenas of its seats (samverkansarenor), each once, in the order of their keys.</summary>
    public Task<IReadOnlyList<ArenaView>> GetArenasAsync(ArenaByIdDataLoader arenas, CancellationToken cancellationToken)
        => arenas.LoadRequiredAsync(ArenaIds, cancellationToken);
}

/// <summary>What taking part in the arenas asks of one post of a municipality (befattningens belastning), whoever holds it.</summary>
[GraphQLName("PostLoad")]
internal sealed record PostLoadView
{
    [GraphQLIgnore]
    public required StakeholderId PostId { get; init; }

    /// <summary>The seats that go with the post (platser).</summary>
    public required int Seats { get; init; }

    /// <summary>How many meetings the arenas of these seats are known to have had in the year up to and including the day (sammanträden).</summary>
    public required int Meetings { get; init; }

    /// <summary>The post (befattning, uppdrag); null when it cannot be shown.</summary>
    public async Task<PostView?> GetPostAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(PostId, cancellationToken) as PostView;
}
