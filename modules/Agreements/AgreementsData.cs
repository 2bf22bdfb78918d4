using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Parties;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

/// <summary>One agreement as it stands on a day, with the names of what it points at.</summary>
internal sealed record AgreementDataRow
{
    public required AgreementView Agreement { get; init; }

    public required AgreementStatusAnswer Status { get; init; }

    public required TermAnswer? Term { get; init; }

    public required IReadOnlyList<NameView> Titles { get; init; }

    public required IReadOnlyList<AgreementPartyView> Parties { get; init; }

    public required IReadOnlyList<string> OpenQuestions { get; init; }

    public required IReadOnlyDictionary<StakeholderId, StakeholderView> Stakeholders { get; init; }

    public required IReadOnlyDictionary<AgreementId, AgreementView> Others { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public string? NameOf(StakeholderId? id) => id is { } known ? Stakeholders[known].GetName(Status.AsOf) : null;

    public string? NumberOf(AgreementId? id) => id is { } known ? Others[known].DiaryNumber.Raw : null;
}

/// <summary>The agreements, to be taken home: the rows of the graph's list agreements.</summary>
internal sealed class AgreementsData(AgreementsDb db, IMediator mediator) : IDataReader<AgreementDataRow>
{
    public static DataSet Set { get; } = new DataSet<AgreementsData, AgreementDataRow>
    {
        Name = "agreements",
        Title = "Överenskommelser",
        Summary = "En rad för varje överenskommelse som binder den dagen, med läge, giltighetstid och parter.",
        Description = "One row for each agreement that binds on the day, certainly or possibly, with its status, term and parties.",
        Standings = [Standing.Established],
        Cells = new Columns<AgreementDataRow>()
            .Text("key", "Nyckel", "Readable and stable, the same in the graph.", row => row.Agreement.Key)
            .Text("diaryNumber", "Diarienummer", "Its number in the register of the organization that keeps it.", row => row.Agreement.DiaryNumber.Raw)
            .Text("title", "Benämning", "The title by which the sources call it, in full.", row => row.Titles.Select(title => title.Text).FirstOrDefault())
            .Word("kind", "Typ av överenskommelse", "What sort of agreement it is.", row => row.Agreement.Kind)
            .Word("status", "Läge", "Where it stands on the day, derived from what is known to have happened to it.", row => row.Status.Status)
            .Word("certainty", "Säkerhet", "Whether it is known where it stands on the day.", row => row.Status.Certainty)
            .Word("standing", "Ställning", "Whether it holds or is only proposed, which follows from its status.", row => row.Status.Standing)
            .Word("endReason", "Upphörandegrund", "Why it has ended; empty while it has not.", row => row.Status.EndReason)
            .Period("", "Giltighetstid", "For which time it holds as it is known on the day.", row => row.Term?.Period)
            .Word("termCertainty", "Giltighetstidens säkerhet", "Whether it is known which term it has.", row => row.Term?.Certainty)
            .Periods("alternatives", "Andra möjliga giltighetstider", "The other terms that it may have; empty when the term is certain.", row => row.Term?.Alternatives ?? [])
            .Period("original", "Ursprunglig giltighetstid", "For which time it was first agreed to hold.", row => row.Agreement.OriginalTerm)
            .Texts("parties", "Parter", "Who has agreed, by the names of the day; a group binds those who are its members.", row => row.Parties.Select(party => row.NameOf(party.StakeholderId)!))
            .Texts("partyKeys", "Parternas nycklar", "Their keys, in the same order.", row => row.Parties.Select(party => row.Stakeholders[party.StakeholderId].Key))
            .Text("registeredBy", "Registrerad hos", "In whose register the diary number stands; empty when the sources do not say.", row => row.NameOf(row.Agreement.RegisteredById))
            .Text("responsibleBody", "Ansvarigt organ", "The body that answers for it; empty when the sources do not say.", row => row.NameOf(row.Agreement.ResponsibleBodyId))
            .Text("executedBy", "Verkställs av", "The unit that carries it out; empty when the sources do not say.", row => row.NameOf(row.Agreement.ExecutedById))
            .Text("basedOn", "Bygger på", "The diary number of the agreement that it builds on; empty when there is none.", row => row.NumberOf(row.Agreement.BasedOnId))
            .Text("replaces", "Ersätter", "The diary number of the agreement whose place it takes or is meant to take; empty when there is none.", row => row.NumberOf(row.Agreement.ReplacesId))
            .Text("coTerminousWith", "Gäller lika länge som", "The diary number of the agreement for as long as which it is valid; empty when it has a term of its own.", row => row.NumberOf(row.Agreement.CoTerminousWithId))
            .Texts("openQuestions", "Öppna frågor", "What the sources leave open about it.", row => row.OpenQuestions)
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<AgreementDataRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var read = await db.Agreements.Chunk(agreement => agreement.Key, question).Select(AgreementViews.Of).ToListAsync(cancellationToken);
        var lives = await db.LivesAsync([.. read.Select(agreement => agreement.Id)], cancellationToken);
        var listed = read.FindAll(agreement => AgreementList.IsListed(AgreementStatusRules.On(lives[agreement.Id], question.AsOf), question.Standings));
        return DataChunk.Of(await RowsAsync(listed, lives, question.AsOf, cancellationToken), read.Count, () => read[^1].Key);
    }

    private async Task<IReadOnlyList<AgreementDataRow>> RowsAsync(
        List<AgreementView> agreements, IReadOnlyDictionary<AgreementId, AgreementLife> lives, DateOnly day, CancellationToken cancellationToken)
    {
        var titles = await db.Titles.RowsOfEachAsync(agreements, title => new NameView { Text = title.Text, Use = title.Use, Validity = title.Validity }, cancellationToken);
        var parties = await db.Parties.RowsOfEachAsync(agreements, AgreementPartyView.Show, cancellationToken);
        var openQuestions = await db.OpenQuestions.RowsOfEachAsync(agreements, one => one.Text, cancellationToken);
        var stakeholders = await mediator.Send(
            new StakeholdersById([.. agreements
                .SelectMany(each => new[] { each.RegisteredById, each.ResponsibleBodyId, each.ExecutedById }).OfType<StakeholderId>()
                .Concat(parties.SelectMany(each => each).Select(party => party.StakeholderId))
                .Distinct()]),
            cancellationToken);
        var otherIds = agreements.SelectMany(each => new[] { each.BasedOnId, each.ReplacesId, each.CoTerminousWithId }).OfType<AgreementId>().Distinct().ToList();
        var others = await db.Agreements.Where(agreement => otherIds.Contains(agreement.Id)).Select(AgreementViews.Of).ToDictionaryAsync(each => each.Id, cancellationToken);
        var sources = await db.SourcesOfAsync([.. agreements, .. parties.SelectMany(each => each), .. agreements.SelectMany(Events)], mediator, cancellationToken);
        return [.. agreements.Select((agreement, place) => new AgreementDataRow
        {
            Agreement = agreement,
            Status = AgreementAnswers.Status(lives[agreement.Id], day),
            Term = AgreementAnswers.Term(lives[agreement.Id], day),
            Titles = titles[place],
            Parties = parties[place],
            OpenQuestions = openQuestions[place],
            Stakeholders = stakeholders,
            Others = others,
            Sources = [.. new ICited[] { agreement }.Concat(parties[place]).Concat(Events(agreement)).SelectMany(record => sources[record.RecordId])],
        })];

        // Status and term are derived from the events: their grounds are the grounds of the row.
        IEnumerable<AgreementEventView> Events(AgreementView agreement) => lives[agreement.Id].Events.Select(AgreementEventView.Show);
    }
}
