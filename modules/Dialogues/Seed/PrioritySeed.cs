using Samverkan.Dialogues.Priorities;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

internal static class PrioritySeed
{
    /// <summary>One of <c>priorities</c>, with its citations.</summary>
    public static IEnumerable<object> Priority(SeedRecord record)
    {
        var key = record.Key("priority");
        var priority = new Priority
        {
            Id = new(key.Id),
            Key = key.Key,
            Round = record.OptionalReference("round", "round") is { } round ? new DialogueRoundId(round.Id) : null,
            Validity = record.Validity(),
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Rank = record.OptionalNumber("rank"),
            JointBy = record.Stakeholder("jointBy", "group"),
            Standing = record.Enum<Standing>("standing"),
        };
        if (priority.Rank < 1) record.Fault($"There is no rank {priority.Rank}.", "1 for what comes first, or no rank");
        priority.Topics.AddRange(record.References("topics", "topic").Select((topic, i) => new PriorityTopic { Order = i, Topic = new TopicId(topic.Id) }));
        return [priority, .. record.Citations(key.Id)];
    }
}
