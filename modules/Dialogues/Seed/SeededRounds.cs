using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Questions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Seed;

/// <summary>
/// What rounds owe the parties of their agreements, and statements and judgements owe their rounds. It is seen when a set has been written, because a
/// later set may add to a round of an earlier one; what breaks a rule then is written nowhere.
/// </summary>
internal sealed class SeededRounds(DialoguesDb db, IMediator mediator)
{
    private readonly List<(DialogueRound Row, string File, string Path)> rounds = [];
    private readonly List<(Statement Row, string File, string Path)> statements = [];
    private readonly List<(FulfilmentJudgement Row, string File, string Path)> judgements = [];

    /// <summary>Remembers where a record stands.</summary>
    public void Add(IEnumerable<object> rows, SeedFile file, string path)
    {
        rounds.AddRange(rows.OfType<DialogueRound>().Select(row => (row, file.Name, path)));
        statements.AddRange(rows.OfType<Statement>().Select(row => (row, file.Name, path)));
        judgements.AddRange(rows.OfType<FulfilmentJudgement>().Select(row => (row, file.Name, path)));
    }

    /// <exception cref="SeedException">A rule is broken.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        if (rounds.Count + statements.Count + judgements.Count == 0) return;

        var all = await db.Rounds.AsNoTracking().ToDictionaryAsync(round => round.Id, cancellationToken);
        var dialogues = (await db.Dialogues.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(dialogue => dialogue.Round);
        var questions = await db.Questions.AsNoTracking().ToDictionaryAsync(question => question.Id, cancellationToken);
        var judged = (await db.Judgements.AsNoTracking().OrderBy(judgement => judgement.Key).Select(FulfilmentJudgementView.Of).ToListAsync(cancellationToken))
            .ToLookup(judgement => judgement.RoundId);

        var faults = new List<SeedFault>();
        foreach (var (round, file, path) in rounds)
        {
            if (await MissingAsync(round, [.. dialogues[round.Id]], cancellationToken) is { } message)
                faults.Add(new SeedFault(file, path, message, "exactly one dialogue for each municipality that the agreement binds as a member of a group"));
        }

        foreach (var (statement, file, path) in statements)
        {
            if (Broken(statement, [.. statement.Round is { } round ? dialogues[round] : []], questions) is { } message)
                faults.Add(new SeedFault(file, path, message, "what belongs to the round and speaks for no more than were heard"));
        }

        foreach (var (judgement, file, path) in judgements)
        {
            if (all[judgement.Round].Agreement != judgement.Agreement)
                faults.Add(new SeedFault(file, path, "The round is about another agreement.", "the agreement of the round"));
            else if (FulfilmentRules.Contradiction(Held(dialogues[judgement.Round]), [.. judged[judgement.Round]]) is { } message)
                faults.Add(new SeedFault(file, path, message, "judgements of those that were heard, each counted once"));
        }

        if (faults.Count > 0) throw new SeedException(faults);
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
