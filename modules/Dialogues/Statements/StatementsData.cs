using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Statements;

/// <summary>One statement with the names of what it points at.</summary>
internal sealed record StatementDataRow
{
    public required StatementView Statement { get; init; }

    public required DateOnly Day { get; init; }

    public required DialogueRoundView? Round { get; init; }

    public required AgreementView? Agreement { get; init; }

    public required DialogueView? Dialogue { get; init; }

    public required IReadOnlyList<TopicView> Topics { get; init; }

    public required IReadOnlyDictionary<Guid, string> Keys { get; init; }

    public required IReadOnlyDictionary<StakeholderId, StakeholderView> Stakeholders { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public string? NameOf(StakeholderId? id) => id is { } known ? Stakeholders[known].GetName(Day) : null;
}

/// <summary>What was said, to be taken home: the rows of the graph's list statements.</summary>
internal sealed class StatementsData(DialoguesDb db, IMediator mediator) : IDataReader<StatementDataRow>
{
    public static DataSet Set { get; } = new DataSet<StatementsData, StatementDataRow>
    {
        Name = "statements",
        Title = "Utsagor",
        Summary = "En rad för varje utsaga om överenskommelser och samverkan, med upphovet så som källan ger det. En utsaga har ingen giltighetstid: alla är med, och dagen avgör bara vilka namn som används.",
        Description = "One row for each thing that was said about agreements and cooperation, by whom as the source has it and no more exact. A statement is not valid for a time: all are there, and the day only decides which names are used.",
        Cells = new Columns<StatementDataRow>()
            .Text("key", "Nyckel", "Readable and stable, the same in the graph.", row => row.Statement.Key)
            .Text("text", "Utsaga", "What was said, close to the words of the source.", row => row.Statement.TextSv)
            .Text("textEn", "Utsaga på engelska", "The same in English.", row => row.Statement.TextEn)
            .Word("theme", "Tema", "What it is about.", row => row.Statement.Theme)
            .Word("sign", "Tecken", "Whether something works, does not, or is asked for.", row => row.Statement.Sign)
            .Word("who", "Upphov", "How many or who said it, as the source has it: what is compiled without names is nobody's in particular.", row => row.Statement.Who)
            .Number("count", "Antal kommuner", "How many municipalities said it; empty when the source does not say.", row => row.Statement.Count)
            .Texts("saidBy", "Sagt av", "Those whom the source names: posts, bodies or organizations, never persons.", row => row.Statement.SaidByIds.Select(id => row.NameOf(id)!))
            .Texts("saidByKeys", "Sagt av: nycklar", "Their keys, in the same order.", row => row.Statement.SaidByIds.Select(id => row.Stakeholders[id].Key))
            .Text("relayedBy", "Återgivet av", "Who tells that it was said; empty when it is told by those who say it.", row => row.NameOf(row.Statement.RelayedById))
            .Text("round", "Dialogomgång", "The round of dialogues in which it was said; empty when it was said elsewhere.", row => row.Round?.Name)
            .Text("roundKey", "Dialogomgångens nyckel", "The key of the round.", row => row.Round?.Key)
            .Text("agreement", "Överenskommelse", "The diary number of the agreement that the round asks about.", row => row.Agreement?.DiaryNumber.Raw)
            .Text("municipality", "Kommun", "Whose dialogue it was said in; empty when it is only known from what was compiled of all of them.", row => row.NameOf(row.Dialogue?.MunicipalityId))
            .Text("saidIn", "Påtalad i", "The key of the arena or body in which it was said, when it was not in a round.", row => row.Statement.SaidIn is { } place ? row.Keys.GetValueOrDefault(place.Id) : null)
            .Texts("concerns", "Berör", "The keys of the things that it is about.", row => row.Statement.Concerns.Select(concern => row.Keys.GetValueOrDefault(concern.Id)).OfType<string>())
            .Texts("topics", "Sakområden", "The topics that it is about.", row => row.Topics.Select(topic => topic.NameSv))
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<StatementDataRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var read = await db.Statements.AsSplitQuery().Chunk(statement => statement.Key, question).Select(StatementView.Of).ToListAsync(cancellationToken);
        var roundIds = read.Select(each => each.RoundId).OfType<DialogueRoundId>().Distinct().ToList();
        var rounds = await db.Rounds.Where(round => roundIds.Contains(round.Id)).Select(DialogueRoundView.Of).ToDictionaryAsync(round => round.Id, cancellationToken);
        var dialogueIds = read.Select(each => each.DialogueId).OfType<DialogueId>().Distinct().ToList();
        var dialogues = await db.Dialogues.Where(dialogue => dialogueIds.Contains(dialogue.Id)).Select(DialogueView.Of).ToDictionaryAsync(dialogue => dialogue.Id, cancellationToken);
        var agreements = await mediator.Send(new AgreementsById([.. rounds.Values.Select(round => round.AgreementId).Distinct()]), cancellationToken);
        var topics = await mediator.Send(new TopicsById([.. read.SelectMany(each => each.TopicIds).Distinct()]), cancellationToken);
        var stakeholders = await mediator.Send(
            new StakeholdersById([.. read.SelectMany(each => each.SaidByIds)
                .Concat(read.Select(each => each.RelayedById).OfType<StakeholderId>())
                .Concat(dialogues.Values.Select(dialogue => dialogue.MunicipalityId))
                .Distinct()]),
            cancellationToken);
        var keys = await mediator.Send(new KeysByIds([.. read.SelectMany(each => each.Concerns).Concat(read.Select(each => each.SaidIn).OfType<NodeRef>()).Select(node => node.Id).Distinct()]), cancellationToken);
        var sources = await db.SourcesOfAsync(read, mediator, cancellationToken);
        return DataChunk.Of(
            read.ConvertAll(each =>
            {
                var round = each.RoundId is { } id ? rounds[id] : null;
                return new StatementDataRow
                {
                    Statement = each,
                    Day = question.AsOf,
                    Round = round,
                    Agreement = round is null ? null : agreements[round.AgreementId],
                    Dialogue = each.DialogueId is { } dialogue ? dialogues[dialogue] : null,
                    Topics = [.. each.TopicIds.Select(topic => topics[topic])],
                    Keys = keys,
                    Stakeholders = stakeholders,
                    Sources = [.. sources[each.RecordId]],
                };
            }),
            read.Count,
            () => read[^1].Key);
    }
}
