using MediatR;
using Samverkan.Kernel;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;
using Samverkan.Sources.Contracts;

namespace Samverkan.RoleMap.Responsibilities;

/// <summary>Who has a role in a task on a day, how surely, and by which decision (ansvarssvar).</summary>
[GraphQLName("ResponsibilityAnswer")]
internal sealed record ResponsibilityAnswer
{
    /// <summary>Kinds of decisions that make an agreement what others rest on; a plan or a follow-up of it grounds nothing.</summary>
    private static readonly DecisionKind[] Grounding =
        [DecisionKind.Adopt, DecisionKind.Extend, DecisionKind.Revise, DecisionKind.MandateToSign, DecisionKind.Establish];

    /// <summary>The day that the answer is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The role that was asked about (roll).</summary>
    public required Role Role { get; init; }

    /// <summary>The task that was asked about (uppgift).</summary>
    public required TaskView Task { get; init; }

    /// <summary>Those who have the role on the day (innehavare), certainly or not, in the order of their keys; empty when nobody has.</summary>
    public required IReadOnlyList<RoleAssignmentView> Holders { get; init; }

    /// <summary>Those who are proposed or meant to have the role on the day (kandidater), proposed ones first.</summary>
    public required IReadOnlyList<RoleAssignmentView> Candidates { get; init; }

    /// <summary>Whether all holders are known to have the role on the day (säkerhet); null when nobody has it.</summary>
    public Certainty? Certainty => Holders.Count == 0
        ? null
        : Holders.All(holder => holder.Validity.On(AsOf) == Kernel.Certainty.Certain) ? Kernel.Certainty.Certain : Kernel.Certainty.Uncertain;

    /// <summary>
    /// The gap (lucka) that the task is on the day, in whichever role; null when it is none. A task with parts is judged
    /// through them and is never one itself.
    /// </summary>
    public async Task<GapView?> GetGapAsync(RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.Where(task => task.Id == Task.Id), cancellationToken);
        return (await register.GapsAsync(AsOf, cancellationToken)).Select(gap => GapView.Of(gap, AsOf)).SingleOrDefault();
    }

    /// <summary>The overlap (överlapp) among the established holders of the role on the day; null when there is none.</summary>
    public async Task<OverlapView?> GetOverlapAsync(RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.Where(task => task.Id == Task.Id), cancellationToken);
        var overlaps = await register.OverlapsAsync(AsOf, [Standing.Established], cancellationToken);
        return overlaps.Where(overlap => overlap.Assignments.Any(assignment => assignment.Role == Role)).Select(overlap => OverlapView.Of(overlap, AsOf)).FirstOrDefault();
    }

    /// <summary>
    /// The decisions by which the holders have the role (beslut), in the order of their keys: those that the assignments rest on, those about the
    /// assignments or the task, those that assign the obligation that it fulfills, and those by which the agreements that they rest on came about or were prolonged, made by the day. Empty when the sources state none.
    /// </summary>
    public async Task<IReadOnlyList<DecisionView>> GetDecidedByAsync(
        DecisionByIdDataLoader decisions, DecisionsBySubjectDataLoader bySubject, CancellationToken cancellationToken)
    {
        var bases = Holders.Select(holder => holder.Basis).OfType<NodeRef>().Distinct().ToList();
        var asBasis = decisions.LoadRequiredAsync(
            [.. bases.Where(basis => basis.Type == "Decision").Select(basis => new DecisionId(basis.Id))], cancellationToken);
        var about = bySubject.LoadAsync([Task.Id.Value, .. Holders.Select(holder => holder.Id.Value)], cancellationToken);
        var aboutBases = bySubject.LoadAsync([.. bases.Where(basis => basis.Type != "Decision").Select(basis => basis.Id)], cancellationToken);
        var aboutObligation = bySubject.LoadAsync([.. new[] { Task.ObligationId }.OfType<ObligationId>().Select(obligation => obligation.Value)], cancellationToken);

        return [.. (await asBasis).Concat((await about).SelectMany(each => each))
            .Concat((await aboutBases).SelectMany(each => each).Where(decision => Grounding.Contains(decision.Kind)))
            .Concat((await aboutObligation).SelectMany(each => each).Where(decision => decision.Kind == DecisionKind.Assign))
            .Where(decision => decision.Standing == Standing.Established && !(decision.DecidedOn?.Earliest > AsOf))
            .DistinctBy(decision => decision.Id)
            .OrderBy(decision => decision.Key, StringComparer.Ordinal)];
    }
}
