using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Questions;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

/// <summary>Reads rounds with their dialogues and questions, and how far agreements are judged to be fulfilled.</summary>
internal static class RoundSeed
{
    public static IEnumerable<object> Round(SeedRecord record)
    {
        var key = record.Key("round");
        var round = new DialogueRound
        {
            Id = new(key.Id),
            Key = key.Key,
            Agreement = new(record.Reference("agreement", "agreement").Id),
            Name = record.Text("name"),
            NameEn = record.OptionalText("nameEn"),
            State = record.Enum<RoundState>("state"),
            CompiledBy = record.Stakeholder("compiledBy", "org", "body", "unit"),
            Validity = record.Validity(),
        };
        var dialogues = record.Records("dialogues").Select(each => (Record: each, Dialogue: Dialogue(each, round.Id))).ToList();
        foreach (var twice in dialogues.GroupBy(each => each.Dialogue.Municipality).SelectMany(same => same.Skip(1)))
            twice.Record.Fault("The round has another dialogue with this municipality (INV-24).", "one dialogue for each municipality");

        if (RoundRules.Contradiction(round.State, [.. dialogues.Select(each => each.Dialogue.State)]) is { } contradiction)
            record.Fault(contradiction, "a state of the round that its dialogues allow");

        var questions = record.Records("questions").Select((each, i) => (Record: each, Question: Question(each, round.Id, i + 1))).ToList();
        foreach (var twice in questions.GroupBy(each => each.Question.Order).SelectMany(same => same.Skip(1)))
            twice.Record.Fault($"The round has another question {twice.Question.Order}.", "each place once");

        return
        [
            round,
            .. record.Citations(key.Id),
            .. dialogues.SelectMany(each => (IEnumerable<object>)[each.Dialogue, .. each.Record.Citations(each.Dialogue.Id.Value)]),
            .. questions.SelectMany(each => (IEnumerable<object>)[each.Question, .. each.Record.Citations(each.Question.Id.Value)]),
        ];
    }

    public static IEnumerable<object> Judgement(SeedRecord record)
    {
        var key = record.Key("judgement");
        var municipality = record.Stakeholder("municipality", "org");
        var judgement = new FulfilmentJudgement
        {
            Id = new(key.Id),
            Key = key.Key,
            Agreement = new(record.Reference("agreement", "agreement").Id),
            Round = new(record.Reference("round", "round").Id),
            Municipality = municipality,
            Level = record.Enum<FulfilmentLevel>("level"),
            Count = record.OptionalNumber("count") ?? (municipality is null ? record.Number("count") : 1),
            Evidence = record.Enum<Evidence>("evidence"),
            Remark = record.OptionalText("remark"),
            RemarkEn = record.OptionalText("remarkEn"),
        };
        if (judgement.Level is FulfilmentLevel.NotAssessed)
            record.Fault("That nobody has judged is not recorded: it follows from who has not been heard.", "a level that somebody has given");
        return [judgement, .. record.Citations(key.Id)];
    }

    private static Dialogue Dialogue(SeedRecord record, DialogueRoundId round)
    {
        var key = record.Key("dialogue");
        var dialogue = new Dialogue
        {
            Id = new(key.Id),
            Key = key.Key,
            Round = round,
            Municipality = new(record.Reference("municipality", "org").Id),
            State = record.Enum<DialogueState>("state"),
            HeldOn = record.OptionalDate("heldOn"),
            Mode = record.OptionalEnum<ParticipationMode>("mode") ?? ParticipationMode.Unknown,
            Posts = record.Stakeholders("posts", "post"),
            Evidence = record.Enum<Evidence>("evidence"),
        };
        if (dialogue.HeldOn is not null && !dialogue.State.IsHeld()) record.Fault("A dialogue that was not held has a day on which it was held.", "HELD, or no heldOn");
        return dialogue;
    }

    private static DialogueQuestion Question(SeedRecord record, DialogueRoundId round, int order)
    {
        var key = record.Key("question");
        return new DialogueQuestion
        {
            Id = new(key.Id),
            Key = key.Key,
            Round = round,
            Order = record.OptionalNumber("order") ?? order,
            Text = record.Text("text"),
            TextEn = record.OptionalText("textEn"),
            Theme = record.Enum<Theme>("theme"),
        };
    }
}

/// <summary>What this module reads out of seed records beside what all modules read.</summary>
internal static class SeedPointers
{
    public static IReadOnlyList<StakeholderId> Stakeholders(this SeedRecord record, string name, params string[] prefixes)
        => [.. record.References(name, prefixes).Select(reference => new StakeholderId(reference.Id))];
}
