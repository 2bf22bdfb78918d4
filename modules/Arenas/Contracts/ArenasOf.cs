using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>
/// Asks for the arenas in which some stakeholders may take part on a day, in the Swedish order of their names: those in which one of them has a seat or
/// calls the others together, and those whose participants no source documents, from which nobody can be left out.
/// </summary>
/// <param name="Participants">The stakeholders: an organization with its groups and parts, for example.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Standings">Whether arenas that exist, are proposed or are wanted are meant.</param>
public sealed record ArenasOf(IReadOnlyList<StakeholderId> Participants, DateOnly AsOf, IReadOnlyList<Standing> Standings) : IRequest<IReadOnlyList<ArenaOf>>;

/// <param name="Arena">The arena.</param>
/// <param name="Standing">Whether it exists, is proposed or is wanted.</param>
/// <param name="Level">On which level those meet who take part.</param>
/// <param name="IsDocumented">Whether a source shows that one of them takes part; else no source shows who does.</param>
public sealed record ArenaOf(ArenaId Arena, Standing Standing, ArenaLevel Level, bool IsDocumented);
