using System.Security.Claims;
using MediatR;
using Samverkan.Kernel.Recording;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Gaps;

namespace Samverkan.RoleMap.Previews;

/// <summary>What ending a role on a day would do (förhandsvisning av avslutad rolltilldelning). Nothing of it is stored.</summary>
[GraphQLName("EndAssignmentPreview")]
internal sealed record EndAssignmentPreview
{
    /// <summary>The first day on which the role would be held no longer (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The tasks that nobody would hold on that day and somebody holds now (luckor som öppnas), in the order of the tasks' keys.</summary>
    public required IReadOnlyList<GapView> OpenedGaps { get; init; }

    /// <summary>The tasks that somebody would hold on that day and nobody holds now (luckor som sluts), as they are.</summary>
    public required IReadOnlyList<GapView> ClosedGaps { get; init; }
}

/// <summary>What endAssignment is told, to be tried.</summary>
internal sealed record PreviewEndAssignmentInput : EndAssignmentInput;

[MutationType]
[Authorize("Editor")]
internal static class PreviewEndAssignment
{
    /// <summary>Shows what ending a role would do (förhandsvisa avslutad rolltilldelning), by the same rules and rights as endAssignment. Nothing is written.</summary>
    /// <param name="input">What would end.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Tries it.</param>
    /// <param name="db">Opened for this call.</param>
    /// <param name="mediator">Asks the owners of holders and bases.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [RecordErrors]
    public static Task<FieldResult<EndAssignmentPreview>> PreviewEndAssignmentAsync(
        PreviewEndAssignmentInput input, ClaimsPrincipal user, Recorder recorder, RoleMapDb db, IMediator mediator, CancellationToken cancellationToken)
    {
        var (gaps, day) = (new GapsOpening(db, mediator), input.LastDay < DateOnly.MaxValue ? input.LastDay.AddDays(1) : input.LastDay);
        return recorder.PreviewAsync(
            input,
            user,
            cancellationToken,
            input.End,
            () => gaps.OnAsync(day, cancellationToken),
            async (before, _) =>
            {
                var after = await gaps.OnAsync(day, cancellationToken);
                return new EndAssignmentPreview { AsOf = day, OpenedGaps = GapsOpening.Without(after, before), ClosedGaps = GapsOpening.Without(before, after) };
            });
    }
}
