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
        foreach (var record in file.Records("rounds")) rows.AddRange(RoundSeed.Round(record));
        foreach (var record in file.Records("statements")) rows.AddRange(StatementSeed.Statement(record));
        foreach (var record in file.Records("judgements")) rows.AddRange(RoundSeed.Judgement(record));
        foreach (var record in file.Records("findings")) rows.AddRange(FindingSeed.Finding(record));
        foreach (var record in file.Records("needs")) rows.AddRange(NeedSeed.Need(record));
        foreach (var record in file.Records("actions")) rows.AddRange(ActionSeed.Action(record));
        foreach (var record in file.Records("forwardings")) rows.AddRange(ForwardingSeed.Forwarding(record));
        foreach (var record in file.Records("priorities")) rows.AddRange(PrioritySeed.Priority(record));
    }

    public Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        return db.SaveChangesAsync(cancellationToken);
    }
}
