using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Dialogues.Needs;

/// <summary>One need with the keys of what shows it and of what has been done about it.</summary>
internal sealed record NeedDataRow(
    NeedView Need, ArenaView? WantedArena, IReadOnlyDictionary<Guid, string> Keys, IReadOnlyList<CitedSource> Sources, DateOnly Day)
{
    public IEnumerable<string> KeysOf(IEnumerable<NodeRef> nodes) => nodes.Select(node => Keys.GetValueOrDefault(node.Id)).OfType<string>();
}

/// <summary>What is needed, to be taken home: the rows of the graph's list needs.</summary>
internal sealed class NeedsData(DialoguesDb db, IMediator mediator) : IDataReader<NeedDataRow>
{
    public static DataSet Set { get; } = new DataSet<NeedsData, NeedDataRow>
    {
        Name = "needs",
        Title = "Behov och önskemål",
        Summary = "En rad för varje behov eller önskemål i samverkan, med vad som har gjorts åt det. Ett behov har ingen giltighetstid: alla är med, och dagen avgör bara vilka namn som används.",
        Description = "One row for each thing that is wished for or needed in the cooperation, with what has been done about it. A need is not valid for a time: all are there, and the day only decides which names are used.",
        Cells = new Columns<NeedDataRow>()
            .Text("key", "Nyckel", "Readable and stable, the same in the graph.", row => row.Need.Key)
            .Text("text", "Behov", "What is needed.", row => row.Need.Text)
            .Text("textEn", "Behov på engelska", "The same in English; empty when there is no translation.", row => row.Need.TextEn)
            .Word("theme", "Tema", "What it is about.", row => row.Need.Theme)
            .Word("state", "Läge", "How far it has come.", row => row.Need.State)
            .Words("raisedBy", "Framfört av", "Who has raised it.", row => row.Need.RaisedBy)
            .Texts("from", "Underlag", "The keys of what shows it: statements, findings, purposes, decisions.", row => row.KeysOf(row.Need.From))
            .Texts("addressedBy", "Bemötts av", "The keys of what has been done about it: an agreement that may only be proposed, a decision, a follow-up and others; empty while it is open.", row => row.KeysOf(row.Need.AddressedBy))
            .Texts("metFor", "Tillgodosett för år", "The years for which it has been met, where it comes back every year.", row => row.Need.MetFor.Select(year => year.ToString(CultureInfo.InvariantCulture)))
            .Text("droppedBecause", "Avskrivet därför att", "Why it was dropped; empty unless it was.", row => row.Need.DroppedBecause)
            .Text("wantedArena", "Önskad arena", "The arena that it asks for; empty when it asks for none.", row => row.WantedArena?.GetName(row.Day))
            .Text("wantedArenaKey", "Önskade arenans nyckel", "The key of that arena.", row => row.WantedArena?.Key)
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<NeedDataRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var read = await db.Needs.AsSplitQuery().Chunk(need => need.Key, question).Select(NeedView.Of).ToListAsync(cancellationToken);
        var arenas = await mediator.Send(new ArenasById([.. read.Select(need => need.WantedArenaId).OfType<ArenaId>().Distinct()]), cancellationToken);
        var keys = await mediator.Send(new KeysByIds([.. read.SelectMany(need => need.From.Concat(need.AddressedBy)).Select(node => node.Id).Distinct()]), cancellationToken);
        var sources = await db.SourcesOfAsync(read, mediator, cancellationToken);
        return DataChunk.Of(
            read.ConvertAll(need => new NeedDataRow(need, need.WantedArenaId is { } id ? arenas.GetValueOrDefault(id) : null, keys, [.. sources[need.RecordId]], question.AsOf)),
            read.Count,
            () => read[^1].Key);
    }
}
