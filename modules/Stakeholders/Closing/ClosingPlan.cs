using System.Text.Json.Nodes;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Stakeholders.Closing;

/// <summary>What closing a stakeholder does to it and to all that is tied to it, as far as somebody has decided about it (INV-02).</summary>
internal sealed class ClosingPlan(RecordStore store, RecordRights rights)
{
    private static readonly string[] OwnRelations = ["parents", "occupancies", "memberships"];
    private static readonly string[] Stakeholders = ["Organization", "OrganizationGroup", "Unit", "Body", "Post"];

    private readonly Dictionary<string, (StoredDocument Stored, JsonObject After)> documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> nobody = new(StringComparer.Ordinal);
    private Draft draft = null!;
    private CloseInput input = null!;

    /// <summary>The relations that end, move, stay, and those that nobody has decided about.</summary>
    public List<OpenRelation> Closed { get; } = [];

    public List<OpenRelation> Moved { get; } = [];

    public List<OpenRelation> Kept { get; } = [];

    public List<OpenRelation> Undecided { get; } = [];

    /// <summary>Works it out, and puts it into the draft.</summary>
    public async Task MakeAsync(Draft of, CloseInput given, Caller caller, CancellationToken cancellationToken)
    {
        (draft, input) = (of, given);
        await LookForSuccessorsAsync(cancellationToken);
        if (!Ends(draft.Whole)) return;
        List<string> closing = [draft.Whole.TextOf("key")!];
        while (closing.Count > 0)
        {
            var next = new List<string>();
            foreach (var pointing in await store.PointingAtAsync(closing, cancellationToken))
            {
                if (OpenRelation.In(pointing, DocumentOf(pointing.Record), input.LastDay) is { } relation && Settle(relation)) next.Add(relation.Key);
            }

            closing = next;
        }

        foreach (var (i, named) in draft.Given.PartsOf("relations").Index().Where(each => each.Item.TextOf("record") is not { } key || !used.Contains(key)))
            draft.Fault($"input.relations[{i}].recordId", "It has no relation with what is closed that lasts longer.", "a record or part that has one");
        var changed = documents.Values.Where(each => !JsonNode.DeepEquals(each.Stored.Document, each.After)).ToList();
        foreach (var key in await rights.RefusedAsync(caller, [.. changed.Select(each => each.Stored)], cancellationToken))
            draft.Fault("input.relations", $"The account may not change {key}.", "KEEP for it, or an administrator", FaultKind.Refused, keys: [key]);
        foreach (var (stored, after) in changed) draft.Also(stored, after);
    }

    /// <summary>Tells which successors are nobody; what is to move to them is passed over.</summary>
    private async Task LookForSuccessorsAsync(CancellationToken cancellationToken)
    {
        var named = draft.Given.PartsOf("relations").Select((relation, i) => (Place: $"input.relations[{i}].successorId", Key: relation.TextOf("successor")))
            .Append((Place: "input.successorId", Key: draft.Given.TextOf("successor"))).Where(each => each.Key is not null).ToList();
        var known = await store.NodesAsync([.. named.Select(each => each.Key!)], cancellationToken);
        foreach (var (place, key) in named.Where(each => !known.TryGetValue(each.Key!, out var node) || !Stakeholders.Contains(node.Type)))
        {
            nobody.Add(key!);
            draft.Fault(place, "No stakeholder has this id.", "the id or key of an organization, group, unit, body or post", FaultKind.NotFound);
        }
    }

    /// <summary>Ends what is closed, with the relations that it has itself.</summary>
    private bool Ends(JsonObject document)
    {
        var period = document.PeriodOf();
        if (input.LastDay == DateOnly.MaxValue)
            draft.Fault("input.lastDay", "There is no day after it.", "a day before 9999-12-31");
        else if (!period.MayHoldAfter(input.LastDay) && period.LastDay is not null && period.LastDay.Latest <= input.LastDay)
            draft.Fault("input.id", $"It has ended already: {period.Text}.", "something that exists after that day", FaultKind.State, "ENDED");
        else if (period.BeginsAfter(input.LastDay))
            draft.Fault("input.lastDay", "It would end before it begins (INV-01).", "a day that is not before the first one");
        else return End(document);
        return false;
    }

    private bool End(JsonObject document)
    {
        document.EndOn(input.LastDay);
        foreach (var own in OwnRelations.SelectMany(document.PartsOf).Where(own => own.MayLastBeyond(input.LastDay))) own.EndOn(input.LastDay);
        if (document == draft.Whole) draft.AppendCitations();
        return true;
    }

    /// <returns>Whether a stakeholder is closed by it.</returns>
    private bool Settle(OpenRelation relation)
    {
        var (fate, successor, place) = FateOf(relation.Key);
        switch (fate)
        {
            case RelationFate.Close when !relation.CanEndOn(input.LastDay):
                draft.Fault(place, $"{relation.Key} begins after the last day, so it cannot be closed on it.", "MOVE or KEEP for it", FaultKind.InUse, keys: [relation.Key]);
                return false;
            case RelationFate.Close:
                Closed.Add(relation);
                if (relation.IsBelonging) return End(relation.Holder) && relation.IsStakeholder;
                relation.Holder.EndOn(input.LastDay);
                return false;
            case RelationFate.Move when successor is null:
                draft.Fault(place, $"Nobody is named to take over {relation.Key}.", "successorId", FaultKind.Invalid);
                return false;
            case RelationFate.Move when nobody.Contains(successor):
                return false;
            case RelationFate.Move:
                Moved.Add(relation);
                if (relation.MoveTo(successor, input.LastDay) is { } more) draft.AlsoNew(relation.Record.Kind, more);
                return false;
            case RelationFate.Keep:
                Kept.Add(relation);
                return false;
            default:
                Undecided.Add(relation);
                return false;
        }
    }

    private (RelationFate? Fate, string? Successor, string Place) FateOf(string key)
    {
        used.Add(key);
        var common = draft.Given.TextOf("successor");
        var (i, named) = draft.Given.PartsOf("relations").Index().FirstOrDefault(each => each.Item.TextOf("record") == key, (-1, null!));
        return named is null ? (input.Others, common, "input.others") : (input.Relations![i].Fate, named.TextOf("successor") ?? common, $"input.relations[{i}]");
    }

    private JsonObject DocumentOf(StoredDocument stored)
    {
        if (stored.Key == draft.Whole.TextOf("key")) return draft.Whole;
        if (!documents.TryGetValue(stored.Key, out var known)) documents[stored.Key] = known = (stored, stored.Document.Copy());
        return known.After;
    }
}
