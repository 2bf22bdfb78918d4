using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Arenas;

/// <summary>One arena as it is on a day, with the names of what it points at.</summary>
internal sealed record ArenaDataRow
{
    public required ArenaView Arena { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyList<ArenaPurposeView> Purposes { get; init; }

    public required IReadOnlyList<ArenaMandateView> Mandates { get; init; }

    public required IReadOnlyList<ArenaSeatView> Seats { get; init; }

    public required IReadOnlyList<ArenaPlacementView> Placements { get; init; }

    /// <summary>Its own and those of its mandates, each once.</summary>
    public required IReadOnlyList<TopicView> Topics { get; init; }

    public required IReadOnlyDictionary<StakeholderId, StakeholderView> Stakeholders { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public string? NameOf(StakeholderId? id) => id is { } known ? Stakeholders[known].GetName(Day) : null;

    public string? KeyOf(StakeholderId? id) => id is { } known ? Stakeholders[known].Key : null;
}

/// <summary>The arenas, to be taken home: the rows of the graph's list arenas.</summary>
internal sealed class ArenasData(ArenasDb db, IMediator mediator) : IDataReader<ArenaDataRow>
{
    public static DataSet Set { get; } = new DataSet<ArenasData, ArenaDataRow>
    {
        Name = "arenas",
        Title = "Samverkansarenor",
        Summary = "En rad för varje samverkansarena som finns den dagen, säkert eller osäkert, med syfte, mandat och deltagare.",
        Description = "One row for each arena that exists on the day, certainly or not, with its purposes, mandates and participants.",
        Standings = [Standing.Established],
        Cells = new Columns<ArenaDataRow>()
            .Text("key", "Nyckel", "Readable and stable, the same in the graph.", row => row.Arena.Key)
            .Text("name", "Namn", "The name that it goes by on the day.", row => row.Arena.GetName(row.Day))
            .Word("kind", "Arenatyp", "What sort of arena it is.", row => row.Arena.Kind)
            .Word("level", "Nivå", "On which level those meet who take part.", row => row.Arena.Level)
            .Word("standing", "Ställning", "Whether it exists, is proposed or is only wanted.", row => row.Arena.Standing)
            .Word("certainty", "Säkerhet", "Whether there is known to be such an arena on the day.", row => row.Arena.Validity.On(row.Day))
            .Period("", "Giltighetsperiod", "From when until when there is such an arena.", row => row.Arena.Period)
            .Dates("attestedOn", "Belagd", "Days on which a source shows it.", row => row.Arena.AttestedOn)
            .Word("participationMode", "Deltagandeform", "How one can take part.", row => row.Arena.ParticipationMode)
            .Text("frequency", "Frekvens", "How often it meets; empty when the sources do not say.", row => row.Arena.Frequency)
            .Text("convener", "Sammankallande", "Who calls the others together; empty when the sources do not say.", row => row.NameOf(row.Arena.ConvenerId))
            .Text("convenerKey", "Sammankallandes nyckel", "The key of who calls the others together.", row => row.KeyOf(row.Arena.ConvenerId))
            .Text("bodyKey", "Organets nyckel", "The key of the body that is this arena as well; empty when there is none.", row => row.KeyOf(row.Arena.BodyId))
            .Texts("underBodies", "Överordnade organ", "The bodies that it may lie under on the day.", row => row.Placements.Select(placement => row.NameOf(placement.BodyId)!))
            .Texts("purposes", "Syften", "What it is for on the day.", row => row.Purposes.Select(purpose => purpose.Text))
            .Texts("topics", "Sakområden", "What it treats on the day: its own topics, then those of its mandates.", row => row.Topics.Select(topic => topic.NameSv))
            .Word("mandateClarity", "Mandatets tydlighet", "Documented where a source lays down one of its mandates, otherwise unclear where someone has said so, otherwise unknown.", row => MandateRules.ClarityOf(row.Mandates.Select(mandate => mandate.Clarity)))
            .Texts("mandates", "Mandat", "What it may do on the day, in words; also that someone has said that it is unclear.", row => row.Mandates.Select(mandate => mandate.Text))
            .Words("mandateKinds", "Mandattyper", "What it may do; empty where the sources do not say.", row => row.Mandates.Select(mandate => mandate.Kind).OfType<MandateKind>().Distinct())
            .Texts("participants", "Deltagare", "Who takes part on the day; a group is represented through its members.", row => row.Seats.Select(seat => row.NameOf(seat.StakeholderId)!))
            .Texts("participantKeys", "Deltagarnas nycklar", "Their keys, in the same order.", row => row.Seats.Select(seat => row.KeyOf(seat.StakeholderId)!))
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<ArenaDataRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var (day, arenas) = (question.AsOf, (await db.Arenas.AsNoTracking().NotOutOn(question.AsOf).OfStanding(question.Standings).Chunk(arena => arena.Key, question)
            .ToListAsync(cancellationToken)).ConvertAll(ArenaViews.ToView));
        var purposes = await ArenaNode.GetPurposesAsync(arenas, day, db, cancellationToken);
        var mandates = await ArenaMandates.GetMandatesAsync(arenas, day, db, cancellationToken);
        var seats = await ArenaSeats.GetParticipantsAsync(arenas, day, db, mediator, cancellationToken);
        var placements = await ArenaNode.GetPlacementsAsync(arenas, day, db, cancellationToken);
        var own = (await db.Topics.OfAsync(arenas, day, cancellationToken)).OfEach(arenas, topic => topic.TopicId);
        var topicIds = own.Zip(mandates, (of, may) => of.Union(may.SelectMany(mandate => mandate.TopicIds)).ToList()).ToList();
        var topics = await mediator.Send(new TopicsById([.. topicIds.SelectMany(ids => ids).Distinct()]), cancellationToken);
        var stakeholders = await mediator.Send(
            new StakeholdersById([.. arenas.SelectMany(arena => new[] { arena.ConvenerId, arena.BodyId }).OfType<StakeholderId>()
                .Concat(seats.SelectMany(of => of).Select(seat => seat.StakeholderId))
                .Concat(placements.SelectMany(of => of).Select(placement => placement.BodyId))
                .Distinct()]),
            cancellationToken);
        var sources = await db.SourcesOfAsync([.. arenas.SelectMany((_, place) => Records(place))], mediator, cancellationToken);
        return DataChunk.Of(
            arenas.Select((arena, place) => new ArenaDataRow
            {
                Arena = arena,
                Day = day,
                Purposes = purposes[place],
                Mandates = mandates[place],
                Seats = seats[place],
                Placements = placements[place],
                Topics = topicIds[place].ConvertAll(id => topics[id]),
                Stakeholders = stakeholders,
                Sources = [.. Records(place).SelectMany(record => sources[record.RecordId])],
            }).ToList(),
            arenas.Count,
            () => arenas[^1].Key);

        IEnumerable<ICited> Records(int place)
            => [arenas[place], .. purposes[place], .. mandates[place], .. seats[place], .. placements[place]];
    }
}
