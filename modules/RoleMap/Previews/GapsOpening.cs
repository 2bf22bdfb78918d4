using MediatR;
using Samverkan.Kernel;
using Samverkan.RoleMap.Gaps;

namespace Samverkan.RoleMap.Previews;

/// <summary>Compares the gaps of a day before and after a change that is only tried.</summary>
internal sealed class GapsOpening(RoleMapDb db, IMediator mediator)
{
    /// <summary>The gaps of the day, as the register says at this moment.</summary>
    public async Task<IReadOnlyList<GapView>> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        // What was read before the change is not what stands there now.
        db.ChangeTracker.Clear();
        var register = await DayRegister.ReadAsync(db, mediator, db.Tasks.NotOutOn(day), cancellationToken);
        return [.. (await register.GapsAsync(day, cancellationToken)).Select(gap => GapView.Of(gap, day))];
    }

    /// <summary>Those that the others do not have, by their tasks.</summary>
    public static IReadOnlyList<GapView> Without(IReadOnlyList<GapView> gaps, IReadOnlyList<GapView> others)
    {
        var known = others.Select(gap => gap.Task.Id).ToHashSet();
        return [.. gaps.Where(gap => !known.Contains(gap.Task.Id))];
    }
}
