using System.Security.Claims;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;

namespace Samverkan.RoleMap.Previews;

/// <summary>What ending an agreement on a day would do (förhandsvisning av avslutad överenskommelse). Nothing of it is stored.</summary>
[GraphQLName("TerminateAgreementPreview")]
internal sealed record TerminateAgreementPreview
{
    /// <summary>The first day on which the agreement would no longer hold (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The tasks that nobody would hold on that day and somebody holds now (luckor som öppnas), in the order of the tasks' keys.</summary>
    public required IReadOnlyList<GapView> OpenedGaps { get; init; }

    /// <summary>The tasks that somebody would hold on that day and nobody holds now (luckor som sluts), as they are.</summary>
    public required IReadOnlyList<GapView> ClosedGaps { get; init; }

    /// <summary>The roles that would end earlier, or not be held at all (rolltilldelningar som upphör), as they would be, in the order of their keys.</summary>
    public required IReadOnlyList<RoleAssignmentView> EndedAssignments { get; init; }

    /// <summary>The keys of the agreements that would end with it; shown as endedAgreements.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<AgreementId> EndedAgreementIds { get; init; }

    /// <summary>The other agreements that are in force the day before and would end with it (överenskommelser som upphör samtidigt).</summary>
    public Task<IReadOnlyList<AgreementView>> GetEndedAgreementsAsync(AgreementByIdDataLoader agreements, CancellationToken cancellationToken)
        => agreements.LoadRequiredAsync(EndedAgreementIds, cancellationToken);
}

/// <summary>What terminateAgreement is told, to be tried.</summary>
internal sealed record PreviewTerminateAgreementInput : TerminateAgreementInput;

[MutationType]
[Authorize("Editor")]
internal static class PreviewTerminateAgreement
{
    /// <summary>Shows what ending an agreement would do (förhandsvisa avslutad överenskommelse), by the same rules and rights as terminateAgreement. Nothing is written.</summary>
    /// <param name="input">What would end.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Tries it.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [RecordErrors]
    public static Task<FieldResult<TerminateAgreementPreview>> PreviewTerminateAgreementAsync(
        PreviewTerminateAgreementInput input, ClaimsPrincipal user, Recorder recorder, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var gaps = new GapsOpening(db, mediator);
        return recorder.PreviewAsync(
            input,
            user,
            cancellationToken,
            input.End,
            () => gaps.OnAsync(input.EndsOn, cancellationToken),
            async (before, change) =>
            {
                var after = await gaps.OnAsync(input.EndsOn, cancellationToken);
                return new TerminateAgreementPreview
                {
                    AsOf = input.EndsOn,
                    OpenedGaps = GapsOpening.Without(after, before),
                    ClosedGaps = GapsOpening.Without(before, after),
                    EndedAssignments = await EndedAsync(db, change, cancellationToken),
                    EndedAgreementIds = await FollowersAsync(change, input.EndsOn, mediator, cancellationToken),
                };
            });
    }

    private static async Task<IReadOnlyList<RoleAssignmentView>> EndedAsync(RoleMapDb db, RegisterChange change, CancellationToken cancellationToken)
    {
        var ids = change.Records.Where(record => record.Kind.Collection == "roleAssignments").Select(record => new RoleAssignmentId(record.Id)).ToList();
        return await db.Assignments.Where(each => ids.Contains(each.Id)).OrderBy(each => each.Key).Select(RoleAssignmentView.Of).ToListAsync(cancellationToken);
    }

    /// <summary>Those that lean on it, step by step, and whose last day is that of the agreement now.</summary>
    private static async Task<IReadOnlyList<AgreementId>> FollowersAsync(RegisterChange change, DateOnly endsOn, IMediator mediator, CancellationToken cancellationToken)
    {
        var ended = new AgreementId(change.Records[0].Id);
        var known = new HashSet<AgreementId> { ended };
        for (IReadOnlyList<AgreementId> on = [ended]; on.Count > 0;)
        {
            var leaning = await mediator.Send(new AgreementDependents(on), cancellationToken);
            on = [.. leaning.SelectMany(each => each).Where(known.Add)];
        }

        List<AgreementId> others = [.. known.Where(id => id != ended)];
        if (others.Count == 0 || endsOn == DateOnly.MinValue) return [];
        var last = await mediator.Send(new AgreementStatuses(others, endsOn.AddDays(-1)), cancellationToken);
        var first = await mediator.Send(new AgreementStatuses(others, endsOn), cancellationToken);
        return others.FindAll(id => last[id].Status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice && first[id].Status is AgreementStatus.Ended);
    }
}
