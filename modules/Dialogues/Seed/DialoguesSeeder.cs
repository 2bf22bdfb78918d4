using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

/// <summary>Reads <c>dialogues.json</c>.</summary>
internal sealed class DialoguesSeeder(DialoguesDb db, IMediator mediator) : ISeeder
{
    private readonly List<object> rows = [];
    private readonly SeededRounds rounds = new(db, mediator);

    public string Module => "dialogues";

    public IReadOnlyDictionary<string, string> KeyTypes => DialogueIdsByKeysHandler.Tables.Types();

    public void Read(SeedFile file)
    {
        Read(file, "rounds", RoundSeed.Round);
        Read(file, "statements", StatementSeed.Statement);
        Read(file, "judgements", RoundSeed.Judgement);
        foreach (var record in file.Records("findings")) rows.AddRange(FindingSeed.Finding(record));
        foreach (var record in file.Records("needs")) rows.AddRange(NeedSeed.Need(record));
        foreach (var record in file.Records("actions")) rows.AddRange(ActionSeed.Action(record));
        foreach (var record in file.Records("forwardings")) rows.AddRange(ForwardingSeed.Forwarding(record));
        foreach (var record in file.Records("priorities")) rows.AddRange(PrioritySeed.Priority(record));
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(cancellationToken);
        await rounds.CheckAsync(cancellationToken);
    }

    private void Read(SeedFile file, string array, Func<SeedRecord, IEnumerable<object>> read)
    {
        foreach (var (i, record) in file.Records(array).Index())
        {
            List<object> made = [.. read(record)];
            rounds.Add(made, file, $"$.{array}[{i}]");
            rows.AddRange(made);
        }
    }
}
