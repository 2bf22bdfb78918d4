using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues.Seed;

/// <summary>Reads the documents of <c>dialogues.json</c>.</summary>
internal sealed class DialoguesReader(DialoguesDb db) : IRecordReader
{
    public string Module => "dialogues";

    public IReadOnlyDictionary<string, string> KeyTypes => DialogueIdsByKeysHandler.Tables.Types();

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("rounds", "round", "agreement", "compiledBy"),
        new("statements", "statement", "round", "saidIn", "saidBy"),
        new("judgements", "judgement", "round", "municipality"),
        new("findings", "finding", "round"),
        new("needs", "need", "from"),
        new("actions", "action", "responsible", "finding", "need"),
        new("forwardings", "forwarding", "forwardedBy"),
        new("priorities", "priority", "round"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file) =>
    [
        .. file.Records("rounds").SelectMany(RoundSeed.Round),
        .. file.Records("statements").SelectMany(StatementSeed.Statement),
        .. file.Records("judgements").SelectMany(RoundSeed.Judgement),
        .. file.Records("findings").SelectMany(FindingSeed.Finding),
        .. file.Records("needs").SelectMany(NeedSeed.Need),
        .. file.Records("actions").SelectMany(ActionSeed.Action),
        .. file.Records("forwardings").SelectMany(ForwardingSeed.Forwarding),
        .. file.Records("priorities").SelectMany(PrioritySeed.Priority),
    ];
}
