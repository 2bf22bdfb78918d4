using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Seed;

/// <summary>The open questions of the agreements of one file: those that it asks, and those of earlier sets that it closes because it answers them.</summary>
internal sealed class SeededQuestions(AgreementsDb db)
{
    private readonly List<(AgreementId Agreement, string Text)> asked = [];
    private readonly List<(AgreementId Agreement, string Text, SeedFault Otherwise)> closed = [];

    public void Read(SeedRecord record, AgreementId agreement, string file, string path)
    {
        asked.AddRange(record.Texts("openQuestions").Select(text => (agreement, text)));
        if (!record.IsAddition) return;

        closed.AddRange(record.Texts("closes").Select((text, i) => (agreement, text, new SeedFault(
            file, $"{path}.closes[{i}]", $"The agreement has no open question '{text}'.", "the text of an open question of an earlier set"))));
    }

    /// <summary>Writes them after the agreements of the file.</summary>
    /// <exception cref="SeedException">A question is closed that nobody asked.</exception>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var ids = asked.Select(one => one.Agreement).Concat(closed.Select(one => one.Agreement)).Distinct().ToList();
        var open = (await db.OpenQuestions.Where(question => ids.Contains(question.AgreementId)).ToListAsync(cancellationToken)).ToLookup(question => question.AgreementId);
        var answered = closed.ConvertAll(one => (Question: open[one.Agreement].FirstOrDefault(question => question.Text == one.Text), one.Otherwise));
        var faults = answered.Where(one => one.Question is null).Select(one => one.Otherwise).ToList();
        if (faults.Count > 0) throw new SeedException(faults);

        db.RemoveRange(answered.Select(one => one.Question!).Distinct());

        // What is asked later comes last, also where an earlier question is closed.
        foreach (var questions in asked.GroupBy(one => one.Agreement, one => one.Text))
        {
            var last = open[questions.Key].Select(question => question.Order).DefaultIfEmpty().Max();
            db.AddRange(questions.Select((text, i) => new OpenQuestion { AgreementId = questions.Key, Order = last + i + 1, Text = text }));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
