using Samverkan.RoleMap.Assignments;

namespace Samverkan.RoleMap.Differences;

/// <summary>What has come, gone and changed between two days.</summary>
/// <param name="Began">Those that hold on the later day and did not on the earlier one.</param>
/// <param name="Ceased">Those that held on the earlier day and do not on the later one.</param>
/// <param name="Changed">Holders that go on with the task on other terms.</param>
internal sealed record Changes(
    IReadOnlyList<RoleAssignment> Began,
    IReadOnlyList<RoleAssignment> Ceased,
    IReadOnlyList<(RoleAssignment Before, RoleAssignment After)> Changed);

/// <summary>Compares the assignments of two days.</summary>
/// <remarks>
/// Source: the domain model, Q24, as the settled points, 4.3, have it: a change is one of role, standing, share or basis, never of
/// certainty. Where the later assignment stands weaker than the earlier one, the earlier has ceased: a proposal does not carry on what
/// has lapsed.
/// </remarks>
internal static class DifferenceRules
{
    public static Changes Compare(IEnumerable<RoleAssignment> assignments, DateOnly from, DateOnly until)
    {
        var rows = assignments.OrderBy(each => each.Key, StringComparer.Ordinal).ToList();
        var ceased = rows.FindAll(each => each.Validity.On(from) is not null && each.Validity.On(until) is null);
        var began = rows.FindAll(each => each.Validity.On(from) is null && each.Validity.On(until) is not null);
        var changed = new List<(RoleAssignment Before, RoleAssignment After)>();

        foreach (var before in ceased.ToList())
        {
            var after = began.Where(each => CarriesOn(before, each)).OrderBy(each => each.Role == before.Role ? 0 : 1).FirstOrDefault();
            if (after is null) continue;

            ceased.Remove(before);
            began.Remove(after);
            if (!AreOnTheSameTerms(before, after)) changed.Add((before, after));
        }

        return new Changes(began, ceased, changed);
    }

    private static bool CarriesOn(RoleAssignment before, RoleAssignment after)
        => (before.Task, before.Holder) == (after.Task, after.Holder)
            && (before.Territory ?? []).Order().SequenceEqual((after.Territory ?? []).Order())
            && after.Standing <= before.Standing;

    private static bool AreOnTheSameTerms(RoleAssignment before, RoleAssignment after)
        => (before.Role, before.Standing, before.Share, before.ShareNote, before.Basis) == (after.Role, after.Standing, after.Share, after.ShareNote, after.Basis);
}
