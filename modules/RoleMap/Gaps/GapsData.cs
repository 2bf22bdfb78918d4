using MediatR;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Gaps;

/// <summary>One gap with the names of those who had the task and of those who may come to have it.</summary>
internal sealed record GapRow(
    GapView Gap, IReadOnlyDictionary<StakeholderId, StakeholderView> Holders, BasisName? Cause, IReadOnlyList<CitedSource> Sources)
{
    /// <summary>Each as name and period.</summary>
    public IEnumerable<string> Names(IEnumerable<RoleAssignmentView> assignments)
        => assignments.Select(each => $"{Holders[each.HolderId].GetName(Gap.AsOf)} ({each.Period.Text})");

    public IEnumerable<string> Keys(IEnumerable<RoleAssignmentView> assignments) => assignments.Select(each => Holders[each.HolderId].Key).Distinct();
}

/// <summary>The gaps, to be taken home: the rows of the graph's list gaps.</summary>
internal sealed class GapsData(RoleMapDb db, IMediator mediator) : IDataReader<GapRow>
{
    public static DataSet Set { get; } = new DataSet<GapsData, GapRow>
    {
        Name = "gaps",
        Title = "Luckor",
        Summary = "Uppgifter som ingen har den dagen: en rad för varje uppgift, med skälet.",
        Description = "Tasks that nobody holds on the day: one row for each task, with the reason. Computed for the day from the role map.",
        Cells = new Columns<GapRow>()
            .Text("taskKey", "Uppgiftens nyckel", "The key of the task; a gap is identified by its task.", row => row.Gap.Task.Key)
            .Text("task", "Uppgift", "What nobody does or answers for.", row => row.Gap.Task.Name)
            .Word("kind", "Lucktyp", "Why nobody holds the task.", row => row.Gap.Kind)
            .Word("certainty", "Säkerhet", "Whether it is known to be a gap of this kind on the day.", row => row.Gap.Certainty)
            .Date("since", "Sedan", "Since when nobody holds it, as precisely as the sources say; empty when nobody ever did, and where somebody may still hold it.", row => row.Gap.Since)
            .Text("cause", "Orsak", "What ended so that nobody holds the task: the diary number of an agreement, or a decision in short; empty when nothing that it rested on has ended.", row => row.Cause?.Name)
            .Text("causeKey", "Orsakens nyckel", "The key of that agreement or decision.", row => row.Cause?.Key)
            .Texts("previous", "Tidigare", "Who had it last, each with the period of the assignment.", row => row.Names(row.Gap.Previous))
            .Texts("previousKeys", "Tidigare: nycklar", "The keys of those who had it last.", row => row.Keys(row.Gap.Previous))
            .Texts("candidates", "Kandidater", "Who is proposed or meant to have it, each with the period of the assignment: not in force.", row => row.Names(row.Gap.Candidates))
            .Texts("candidateKeys", "Kandidater: nycklar", "The keys of those who are proposed or meant.", row => row.Keys(row.Gap.Candidates))
            .Words("candidateStandings", "Kandidaternas ställning", "Whether they are proposed or meant.", row => row.Gap.Candidates.Select(each => each.Standing).Distinct())
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<GapRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var tasks = db.Tasks.NotOutOn(question.AsOf).Chunk(task => task.Key, question);
        var register = await DayRegister.ReadAsync(db, mediator, tasks, cancellationToken);
        var gaps = (await register.GapsAsync(question.AsOf, cancellationToken)).Select(gap => GapView.Of(gap, question.AsOf)).ToList();

        var assignments = gaps.SelectMany(Assignments).ToList();
        var holders = await mediator.Send(new StakeholdersById([.. assignments.Select(each => each.HolderId).Distinct()]), cancellationToken);
        var causes = await mediator.BasesByIdAsync([.. gaps.Select(gap => gap.Cause).OfType<NodeRef>().Distinct()], cancellationToken);
        var sources = await db.SourcesOfAsync([.. gaps.Select(gap => gap.Task), .. assignments], mediator, cancellationToken);
        return DataChunk.Of(
            gaps.ConvertAll(gap => new GapRow(
                gap,
                holders,
                gap.Cause is { } cause ? causes.GetValueOrDefault(cause) : null,
                [.. Assignments(gap).Select(each => each.RecordId).Prepend(gap.Task.RecordId).SelectMany(record => sources[record])])),
            register.Tasks.Count,
            () => register.Tasks[^1].Entry.Key);
    }

    private static IEnumerable<RoleAssignmentView> Assignments(GapView gap) => gap.Previous.Concat(gap.Candidates);
}
