using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

/// <summary>Reads what was said.</summary>
internal static class StatementSeed
{
    public static IEnumerable<object> Statement(SeedRecord record)
    {
        var key = record.Key("statement");
        var citations = record.Citations(key.Id);
        var statement = new Statement
        {
            Id = new(key.Id),
            Key = key.Key,
            Round = record.OptionalReference("round", "round") is { } round ? new DialogueRoundId(round.Id) : null,
            SaidIn = record.OptionalReference("saidIn", "arena", "body")?.Node,
            Dialogue = record.OptionalReference("dialogue", "dialogue") is { } dialogue ? new DialogueId(dialogue.Id) : null,
            Question = record.OptionalReference("question", "question") is { } question ? new DialogueQuestionId(question.Id) : null,
            TextSv = record.Text("textSv"),
            TextEn = record.Text("textEn"),
            Theme = record.Enum<Theme>("theme"),
            Who = record.Enum<Attribution>("who"),
            Count = record.OptionalNumber("count"),
            Sign = record.Enum<StatementSign>("sign"),
            SaidBy = record.Stakeholders("saidBy", "org", "group", "unit", "body", "post"),
            RelayedBy = record.Stakeholder("relayedBy", "org", "body", "unit"),
            Document = citations.Count > 0 ? citations[0].Document : default,
            Topics = [.. record.References("topics", "topic").Select((topic, i) => new StatementTopic { Order = i, Topic = new TopicId(topic.Id) })],
            Concerns = [.. record.References("concerns").Select((node, i) => new StatementConcern { Order = i, Node = node.Node })],
        };
        if (statement.Round is null == statement.SaidIn is null)
            record.Fault("It is not said where the statement was made.", "either round or saidIn");
        if (statement.Who is Attribution.Unattributed && (statement.Dialogue is not null || statement.SaidBy.Count > 0))
            record.Fault("A statement that the source attributes to nobody is somebody's here (INV-26).", "neither dialogue nor saidBy, or another who");
        return [statement, .. citations];
    }
}
