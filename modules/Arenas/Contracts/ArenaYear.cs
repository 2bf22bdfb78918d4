using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks what arenas have in a year: meetings that were not called off, and last days of mandates. A meeting of which nothing is known but that it was held belongs to no year.</summary>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day for the names of the arenas.</param>
public sealed record ArenaYear(int Year, DateOnly AsOf) : IRequest<ArenaYearAnswer>;

/// <param name="Meetings">Meetings held or planned.</param>
/// <param name="LastDays">Last days of mandates.</param>
public sealed record ArenaYearAnswer(IReadOnlyList<DatedThing> Meetings, IReadOnlyList<DatedThing> LastDays);
