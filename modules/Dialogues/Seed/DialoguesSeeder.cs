using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

/// <summary>Reads <c>dialogues.json</c>.</summary>
internal sealed class DialoguesSeeder(DialoguesDb db) : ISeeder
{
    private readonly List<object> rows = [];

    public string Module => "dialogues";

    public IReadOnlyDictionary<string, string> KeyTypes => DialogueIdsByKeysHandler.Tables.Types();

    public void Read(SeedFile file)
    {
    }

    public Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        return db.SaveChangesAsync(cancellationToken);
    }
}
