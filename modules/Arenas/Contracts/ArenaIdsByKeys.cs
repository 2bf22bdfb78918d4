using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks for the ids of arenas, meetings, matters and their parts by their keys.</summary>
/// <param name="Keys">That are asked for.</param>
public sealed record ArenaIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<Guid>>;
