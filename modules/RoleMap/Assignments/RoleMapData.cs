using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.RoleMap.Assignments;

/// <summary>One role assignment with the names of what it points at.</summary>
internal sealed record RoleMapRow(
    RoleAssignmentView Assignment, TaskView Task, StakeholderView Holder, BasisName? Basis, IReadOnlyList<CitedSource> Sources, DateOnly Day);

/// <summary>The role map, to be taken home: the rows of the graph's list roleMap.</summary>
internal sealed class RoleMapData(RoleMapDb db, IMediator mediator) : IDataReader<RoleMapRow>
{
    public static DataSet Set { get; } = new DataSet<RoleMapData, RoleMapRow>
    {
        Name = "role-map",
        Title = "Rollkarta",
        Summary = "Vem som gör vad: en rad för varje rolltilldelning som gäller den dagen, säkert eller osäkert.",
        Description = "Who does what: one row for each role assignment that holds on the day, certainly or not.",
        Standings = [Standing.Established],
        Cells = new Columns<RoleMapRow>()
            .Text("key", "Nyckel", "Readable and stable, the same in the graph.", row => row.Assignment.Key)
            .Text("task", "Uppgift", "What is to be done or answered for.", row => row.Task.Name)
            .Text("taskKey", "Uppgiftens nyckel", "The key of the task.", row => row.Task.Key)
            .Word("taskKind", "Uppgiftsslag", "What the task rests on; empty when the sources do not say.", row => row.Task.Kind)
            .Text("holder", "Innehavare", "Who has the role, by the name that it goes by on the day; never a person.", row => row.Holder.GetName(row.Day))
            .Text("holderKey", "Innehavarens nyckel", "The key of the holder.", row => row.Holder.Key)
            .Word("holderKind", "Slag av intressent", "Which kind of stakeholder the holder is.", row => row.Holder.StakeholderKind)
            .Word("role", "Roll", "What the holder is to the task.", row => row.Assignment.Role)
            .Word("standing", "Ställning", "Whether it holds or is only proposed or meant.", row => row.Assignment.Standing)
            .Word("certainty", "Säkerhet", "Whether it is known to hold on the day.", row => row.Assignment.Validity.On(row.Day))
            .Period("", "Giltighetsperiod", "From when until when it holds.", row => row.Assignment.Period)
            .Dates("attestedOn", "Belagd", "Days on which a source shows it to hold.", row => row.Assignment.AttestedOn)
            .Texts("territory", "Territorium", "The codes of the municipalities in which it holds; empty for the whole county.", row => row.Assignment.Territory ?? [])
            .Word("share", "Fördelning", "Whether the role is held alone.", row => row.Assignment.Share)
            .Text("shareNote", "Fördelningen i ord", "How those who share the role divide it; empty when the sources do not say or nobody shares it.", row => row.Assignment.ShareNote)
            .Text("basis", "Grund", "What it rests on: the diary number of an agreement, or a decision in short; empty when the sources name none.", row => row.Basis?.Name)
            .Text("basisKey", "Grundens nyckel", "The key of that agreement or decision.", row => row.Basis?.Key)
            .Sources(row => row.Sources),
    };

    public async Task<DataChunk<RoleMapRow>> ReadAsync(DataQuestion question, CancellationToken cancellationToken)
    {
        var found = await db.AfterAsync(question.AsOf, question.Standings, question.After, DataQuestion.Size, cancellationToken);
        var taskIds = found.Select(each => each.TaskId).Distinct().ToList();
        var tasks = await db.Tasks.Where(task => taskIds.Contains(task.Id)).Select(TaskView.Of).ToDictionaryAsync(task => task.Id, cancellationToken);
        var holders = await mediator.Send(new StakeholdersById([.. found.Select(each => each.HolderId).Distinct()]), cancellationToken);
        var bases = await mediator.BasesByIdAsync([.. found.Select(each => each.Basis).OfType<NodeRef>().Distinct()], cancellationToken);
        var sources = await db.SourcesOfAsync(found, mediator, cancellationToken);
        return DataChunk.Of(
            found.ConvertAll(each => new RoleMapRow(
                each, tasks[each.TaskId], holders[each.HolderId], each.Basis is { } basis ? bases.GetValueOrDefault(basis) : null, [.. sources[each.RecordId]], question.AsOf)),
            found.Count,
            () => found[^1].Key);
    }
}

/// <summary>What an assignment rests on, in words.</summary>
internal sealed record BasisName(string Key, string Name);

internal static class BasisNames
{
    /// <summary>Two questions, however many there are.</summary>
    public static async Task<IReadOnlyDictionary<NodeRef, BasisName>> BasesByIdAsync(
        this IMediator mediator, IReadOnlyList<NodeRef> bases, CancellationToken cancellationToken)
    {
        var agreements = await mediator.Send(new AgreementsById([.. bases.Where(each => each.Type == "Agreement").Select(each => new AgreementId(each.Id))]), cancellationToken);
        var decisions = await mediator.Send(new DecisionsById([.. bases.Where(each => each.Type == "Decision").Select(each => new DecisionId(each.Id))]), cancellationToken);
        return agreements.Values.Select(each => (Basis: new NodeRef("Agreement", each.Id.Value), Name: new BasisName(each.Key, each.DiaryNumber.Raw)))
            .Concat(decisions.Values.Select(each => (Basis: new NodeRef("Decision", each.Id.Value), Name: new BasisName(each.Key, each.Summary))))
            .ToDictionary(each => each.Basis, each => each.Name);
    }
}
