using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Needs;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

internal static class NeedSeed
{
    /// <summary>One of <c>needs</c>, with its citations.</summary>
    public static IEnumerable<object> Need(SeedRecord record)
    {
        var key = record.Key("need");
        var need = new Need
        {
            Id = new(key.Id),
            Key = key.Key,
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Theme = record.Enum<Theme>("theme"),
            State = record.Enum<NeedState>("state"),
            MetFor = record.Numbers("metFor"),
            DroppedBecause = record.OptionalText("droppedBecause"),
            WantedArena = record.OptionalReference("wantedArena", "arena") is { } arena ? new ArenaId(arena.Id) : null,
        };
        need.RaisedBy.AddRange(record.Enums<NeedOrigin>("raisedBy").Select((origin, i) => new NeedRaised { Order = i, Origin = origin }));
        need.Links.AddRange(Links(record, "from", NeedLinkKind.From));
        need.Links.AddRange(Links(record, "addressedBy", NeedLinkKind.AddressedBy));
        if (NeedRules.FaultOf(need) is { } fault) record.Fault(fault, "a need whose state and what has been done about it say the same");
        return [need, .. record.Citations(key.Id)];
    }

    private static IEnumerable<NeedLink> Links(SeedRecord record, string name, NeedLinkKind kind)
        => record.References(name).Select((node, i) => new NeedLink { Kind = kind, Order = i, Node = node.Node, NodeId = node.Id });
}
