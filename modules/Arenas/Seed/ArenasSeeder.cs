using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads <c>arenas.json</c>.</summary>
internal sealed class ArenasSeeder(ArenasDb db) : ISeeder
{
    private readonly List<object> rows = [];

    public string Module => "arenas";

    public IReadOnlyDictionary<string, string> KeyTypes => ArenaIdsByKeysHandler.Tables.Types();

    public void Read(SeedFile file)
    {
    }

    public Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        return db.SaveChangesAsync(cancellationToken);
    }
}
