using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas.Seed;

/// <summary>Reads the documents of <c>arenas.json</c>.</summary>
internal sealed class ArenasReader(ArenasDb db) : IRecordReader
{
    public string Module => "arenas";

    public IReadOnlyDictionary<string, string> KeyTypes => ArenaIdsByKeysHandler.Tables.Types();

    public IReadOnlyList<RecordKind> Kinds { get; } =
    [
        new("arenas", "arena", "convener", "body") { Relations = ["$.seats[].stakeholder", "$.seats[].representedByPost", "$.placements[].body"], Belongings = ["$.convener", "$.body"] },
        new("annualFocus", "focus", "arena"),
        new("arenaPlans", "arena-plan", "declaredBy"),
        new("meetings", "meeting", "arena"),
        new("matters", "matter", "registeredBy", "lead", "raisedBy"),
    ];

    public ModuleDb Db => db;

    public IReadOnlyList<object> Read(SeedFile file) =>
    [
        .. ArenaSeed.Read(file),
        .. file.Records("meetings").SelectMany(MeetingSeed.Read),
        .. file.Records("matters").SelectMany(MatterSeed.Read),
    ];
}
