using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Matters;
using Samverkan.Arenas.Meetings;
using Samverkan.Arenas.Plans;
using Samverkan.Arenas.Relations;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;

namespace Samverkan.Arenas;

internal sealed class ArenaIdsByKeysHandler(ArenasDb db) : IRequestHandler<ArenaIdsByKeys, KeysFound<Guid>>
{
    /// <summary>What the keys of this module begin with, up to the slash, the types that they stand for, and the rows that have them.</summary>
    public static IReadOnlyList<KeyTable> Tables { get; } =
    [
        KeyTable.Of<Arena>("arena", "Arena"),
        KeyTable.Of<ArenaMandate>("mandate", "ArenaMandate"),
        KeyTable.Of<ArenaSeat>("seat", "ArenaSeat"),
        KeyTable.Of<ArenaRelation>("relation", "ArenaRelation"),
        KeyTable.Of<AnnualFocus>("focus", "AnnualFocus"),
        KeyTable.Of<ArenaPlan>("arena-plan", "ArenaPlan"),
        KeyTable.Of<Meeting>("meeting", "Meeting"),
        KeyTable.Of<AgendaItem>("agenda-item", "AgendaItem"),
        KeyTable.Of<Matter>("matter", "Matter"),
        KeyTable.Of<MatterStep>("step", "MatterStep"),
    ];

    public Task<KeysFound<Guid>> Handle(ArenaIdsByKeys request, CancellationToken cancellationToken)
        => db.FindKeysAsync(Tables, request.Keys, cancellationToken);
}
