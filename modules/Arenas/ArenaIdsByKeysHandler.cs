using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

internal sealed class ArenaIdsByKeysHandler(ArenasDb db) : IRequestHandler<ArenaIdsByKeys, KeysFound<Guid>>
{
    /// <summary>What the keys of this module begin with, up to the slash, the types that they stand for, and the rows that have them.</summary>
    public static IReadOnlyList<KeyTable> Tables { get; } =
    [
    ];

    public Task<KeysFound<Guid>> Handle(ArenaIdsByKeys request, CancellationToken cancellationToken)
        => db.FindKeysAsync(Tables, request.Keys, cancellationToken);
}
