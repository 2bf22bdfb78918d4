using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.RoleMap.Assignments;

/// <summary>
/// Lets established assignments follow the agreement that they rest on (INV-28): those that ended with it end with it still, and none goes on without it.
/// A task of the agreement that had its last day has its new one.
/// </summary>
/// <remarks>Source: the settled points, section 4.4.</remarks>
internal sealed class FollowingAssignments(RecordStore store) : INotificationHandler<AgreementsMoving>
{
    private const string Rejected = "REJECTED";

    public async Task Handle(AgreementsMoving notification, CancellationToken cancellationToken)
    {
        var moved = notification.Moved.ToDictionary(each => each.Key);
        var left = new List<(MovedAgreement Agreement, string Key)>();
        foreach (var pointing in await store.PointingAtAsync([.. moved.Keys], cancellationToken))
        {
            var agreement = moved[pointing.Target];
            var isAssignment = pointing is { Record.Kind.Collection: "roleAssignments", Place: "$.basis" } && pointing.Record.Document.TextOf("standing") == "ESTABLISHED";
            if (!isAssignment && pointing is not { Record.Kind.Collection: "tasks", Place: "$.agreement" }) continue;

            var document = pointing.Record.Document;
            var after = Followed(document, agreement, isAssignment);
            if (!JsonNode.DeepEquals(document, after)) notification.Change.Also(pointing.Record, after);
            if (isAssignment && after.TextOf("standing") != Rejected && !Holds(after, agreement.After)) left.Add((agreement, pointing.Record.Key));
        }

        foreach (var one in left.GroupBy(each => each.Agreement, each => each.Key))
            notification.Change.Fault(one.Key.Cause, "$", $"Roles that rest on {one.Key.Key} would hold on days when it is not in force (INV-28).", "an agreement that is in force on these days, or other days for the roles", FaultKind.InUse, [.. one]);
    }

    private static JsonObject Followed(JsonObject document, MovedAgreement agreement, bool isAssignment)
    {
        var period = ValidPeriod.Parse(document.TextOf("period") ?? "/");
        var (before, after) = (agreement.Before.LastDay, agreement.After.LastDay);
        var endedWithIt = before is not null && period.LastDay?.Latest == before.Latest;
        var outlivesIt = isAssignment && after is not null && new Validity(period, Attested(document)).CertainUntilDay > after.Latest.DayNumber + 1;
        if (!endedWithIt && !(outlivesIt && !Holds(document, agreement.After))) return document;

        var followed = document.Copy();
        if (agreement.After.Ranges.Count == 0 || (after is not null && period.FirstDay?.Earliest > after.Latest))
        {
            // Nothing of it is left; what was recorded stays to be read (INV-04).
            if (isAssignment) followed["standing"] = Rejected;
            return followed;
        }

        followed["period"] = after is null ? ValidPeriod.Between(period.FirstDay, null, period.FirstDayKind).Text : period.Until(after).Text;
        if (followed["attestedOn"] is JsonArray seen && after is not null)
        {
            var kept = Attested(document).Where(date => date.Earliest <= after.Latest).Select(date => (JsonNode?)date.Text).ToArray();
            if (kept.Length == 0) followed.Remove("attestedOn");
            else if (kept.Length < seen.Count) followed["attestedOn"] = new JsonArray(kept);
        }

        return followed;
    }

    private static bool Holds(JsonObject document, BindingTime time)
    {
        var validity = new Validity(ValidPeriod.Parse(document.TextOf("period") ?? "/"), Attested(document));
        return time.Covers(validity.CertainFromDay, validity.CertainUntilDay);
    }

    private static IReadOnlyList<PartialDate> Attested(JsonObject document) => [.. document.KeysOf("attestedOn").Select(PartialDate.Parse)];
}
