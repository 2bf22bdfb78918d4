using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Questions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues;

/// <summary>What rounds owe the parties of their agreements (INV-24), and statements and judgements owe their rounds (INV-25).</summary>
internal sealed class RoundsAndVoices(DialoguesDb db, IMediator mediator) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var given = change.Latest.Where(each => each.After is not null && each.Kind.Collection is "rounds" or "statements" or "judgements").ToList();
        if (given.Count == 0) return;

        var all = await db.Rounds.AsNoTracking().ToDictionaryAsync(round => round.Id, cancellationToken);
        var dialogues = (await db.Dialogues.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(dialogue => dialogue.Round);
        var questions = await db.Questions.AsNoTracking().ToDictionaryAsync(question => question.Id, cancellationToken);
        var judgements = await db.Judgements.AsNoTracking().OrderBy(judgement => judgement.Key).ToListAsync(cancellationToken);
        var judged = judgements.Select(FulfilmentJudgementView.Of.Compile()).ToLookup(judgement => judgement.RoundId);

        foreach (var record in given.Where(each => each.After is not null && each.Kind.Collection == "rounds"))
        {
            if (await MissingAsync(all[new(record.Id)], [.. dialogues[new(record.Id)]], cancellationToken) is { } message)
                change.Fault(record, "$", message, "exactly one dialogue for each municipality that the agreement binds as a member of a group");

            // Judgements that are given themselves are told of there.
            var told = given.Select(each => each.Id).ToHashSet();
            if (!judged[new(record.Id)].Any(judgement => told.Contains(judgement.Id.Value)) && FulfilmentRules.Contradiction(Held(dialogues[new(record.Id)]), [.. judged[new(record.Id)]]) is { } unheard)
                change.Fault(record, "$.dialogues", unheard, "dialogues that were held with those who have judged");
        }

        var rounds = given.Where(each => each.Kind.Collection == "rounds").ToDictionary(each => new DialogueRoundId(each.Id));
        var roundIds = rounds.Keys.Select(id => (DialogueRoundId?)id).ToList();
        var ids = given.Where(each => each.Kind.Collection == "statements").ToDictionary(each => new StatementId(each.Id));
        var keys = ids.Keys.ToList();
        foreach (var statement in await db.Statements.AsNoTracking().Where(statement => keys.Contains(statement.Id) || roundIds.Contains(statement.Round)).OrderBy(statement => statement.Key).ToListAsync(cancellationToken))
        {
            if (Broken(statement, [.. statement.Round is { } round ? dialogues[round] : []], questions) is { } message)
                change.Fault(ids.GetValueOrDefault(statement.Id) ?? rounds[statement.Round!.Value], "$", message, "what belongs to the round and speaks for no more than were heard");
        }

        foreach (var record in given.Where(each => each.Kind.Collection == "judgements"))
        {
            var judgement = judgements.Single(each => each.Id.Value == record.Id);
            if (all[judgement.Round].Agreement != judgement.Agreement)
                change.Fault(record, "$", "The round is about another agreement.", "the agreement of the round");
            else if (FulfilmentRules.Contradiction(Held(dialogues[judgement.Round]), [.. judged[judgement.Round]]) is { } message)
                change.Fault(record, "$", message, "judgements of those that were heard, each counted once");
        }
    }

    // A round may have no day, but its agreement has been valid from some day on: the parties of that day are those who are to be heard.
    private async Task<string?> MissingAsync(DialogueRound round, IReadOnlyCollection<Dialogue> dialogues, CancellationToken cancellationToken)
    {
        var agreement = (await mediator.Send(new AgreementsById([round.Agreement]), cancellationToken))[round.Agreement];
        var day = (round.Validity.Period.FirstDay ?? agreement.OriginalTerm.FirstDay)?.Earliest ?? DateOnly.MaxValue;
        var members = (await mediator.Send(new BoundMembers([round.Agreement], day), cancellationToken))[round.Agreement].Select(member => member.Organization).ToHashSet();
        var held = dialogues.Count(dialogue => dialogue.State.IsHeld());
        return members.SetEquals(dialogues.Select(dialogue => dialogue.Municipality))
            ? null
            : $"{held} dialogues have been held and {dialogues.Count - held} remain, and the agreement binds {members.Count} municipalities, not all of them the same (INV-24).";
    }

    private static string? Broken(Statement statement, IReadOnlyCollection<Dialogue> dialogues, Dictionary<DialogueQuestionId, DialogueQuestion> questions)
    {
        if (statement.Question is { } question && questions[question].Round != statement.Round) return "The question belongs to another round.";
        if (statement.Dialogue is { } id)
        {
            if (dialogues.FirstOrDefault(dialogue => dialogue.Id == id) is not { } one) return "The dialogue belongs to another round.";
            if (!one.State.IsHeld()) return "The dialogue has not been held.";
        }

        return statement.Round is not null && statement.Count > Held(dialogues).Count ? $"The statement is that of {statement.Count} municipalities, and {Held(dialogues).Count} have been heard." : null;
    }

    private static HashSet<StakeholderId> Held(IEnumerable<Dialogue> dialogues)
        => [.. dialogues.Where(dialogue => dialogue.State.IsHeld()).Select(dialogue => dialogue.Municipality)];
}
