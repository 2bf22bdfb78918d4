using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>
/// Asks for the arenas of a day, in the order of their keys: all of them, or those that treat one of some topics or in which one of some
/// stakeholders takes part. The number of statements does not depend on how many there are.
/// </summary>
/// <param name="AsOf">The day. Arenas that may exist then are found, certainly or not.</param>
public sealed record FindArenas(DateOnly AsOf) : IRequest<IReadOnlyList<ArenaOnDay>>
{
    /// <summary>Arenas that treat one of these; null when topics find none by themselves.</summary>
    public IReadOnlyList<TopicId>? Topics { get; init; }

    /// <summary>Arenas in which one of these takes part, with a seat of its own or through a group; null when participants find none by themselves.</summary>
    public IReadOnlyList<StakeholderId>? Participants { get; init; }

    /// <summary>Only arenas of these standings; all of them when null.</summary>
    public IReadOnlyList<Standing>? Standings { get; init; } = [Standing.Established];
}

/// <summary>An arena as it is on a day.</summary>
/// <param name="Id">Of the arena; what it is called is in its view.</param>
/// <param name="Kind">What sort of arena it is.</param>
/// <param name="Level">On which level those meet who take part.</param>
/// <param name="Standing">Whether it exists, is proposed or is only wanted.</param>
/// <param name="Certainty">Whether there is known to be such an arena on the day.</param>
public sealed record ArenaOnDay(ArenaId Id, ArenaKind Kind, ArenaLevel Level, Standing Standing, Certainty Certainty)
{
    /// <summary>What it treats: its own topics, then those of its mandates, each once.</summary>
    public required IReadOnlyList<TopicId> Topics { get; init; }

    /// <summary>What it may do, in the order of the sources; null for a mandate of which the sources do not say.</summary>
    public required IReadOnlyList<MandateKind?> MandateKinds { get; init; }

    /// <summary>How clear its mandate is.</summary>
    public required Clarity MandateClarity { get; init; }

    /// <summary>Of the participants that were asked about, those who take part.</summary>
    public required IReadOnlyList<StakeholderId> Participating { get; init; }
}
