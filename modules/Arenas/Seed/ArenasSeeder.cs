using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads <c>arenas.json</c>.</summary>
internal sealed class ArenasSeeder(ArenasDb db) : ISeeder
{
    private readonly List<object> rows = [];
    private readonly List<(ArenaId Arena, IReadOnlyList<PartialDate> Days)> attestations = [];

    private readonly MeetingSeed meetings = new();

    public string Module => "arenas";

    public IReadOnlyDictionary<string, string> KeyTypes => ArenaIdsByKeysHandler.Tables.Types();

    public void Read(SeedFile file)
    {
        rows.AddRange(ArenaSeed.Read(file, attestations));
        foreach (var (i, record) in file.Records("meetings").Index()) rows.AddRange(meetings.Read(record, file.Name, $"$.meetings[{i}]"));
        foreach (var record in file.Records("matters")) rows.AddRange(MatterSeed.Read(record));
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        await meetings.CheckAsync(db, cancellationToken);

        foreach (var (id, days) in attestations)
            (await db.Arenas.SingleAsync(arena => arena.Id == id, cancellationToken)).Attest(days);
        await db.SaveChangesAsync(cancellationToken);
    }
}
