using System.Text.Json.Nodes;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>Puts what happens to an agreement into its life.</summary>
internal static class EventPlace
{
    /// <summary>Adds an event with the members that the input gives.</summary>
    /// <param name="draft">Of the agreement.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="others">Members that the input need not give.</param>
    public static void AddEvent(this Draft draft, AgreementEventKind kind, params IReadOnlyList<(string Member, string Value)> others)
    {
        var added = new JsonObject { ["key"] = NewKey(draft.Whole), ["kind"] = GraphNames.Of(kind) };
        foreach (var (member, value) in others) added[member] = value;
        draft.AddGiven("events", added);
        draft.PutInOrder(added);
    }

    /// <summary>A key for an event, numbered in the agreement.</summary>
    /// <param name="agreement">Its document.</param>
    public static string NewKey(JsonObject agreement)
    {
        var stem = $"event/{agreement.TextOf("key")!.Split('/', 2)[1]}";
        var known = agreement.PartsOf("events").Select(one => one.TextOf("key")).ToHashSet();
        return Enumerable.Range(1, known.Count + 1).Select(i => $"{stem}-{i}").First(key => !known.Contains(key));
    }

    /// <summary>Puts an event that stands last where its date belongs, unless it says its place itself.</summary>
    /// <param name="draft">Of the agreement.</param>
    /// <param name="added">The event.</param>
    public static void PutInOrder(this Draft draft, JsonObject added)
    {
        if (added.ContainsKey("order") || !PartialDate.TryParse(added.TextOf("occurredOn"), out var date)) return;

        var others = draft.Whole.PartsOf("events").Select((one, i) => (Event: one, Order: OrderOf(one) ?? i + 1)).Where(each => each.Event != added).OrderBy(each => each.Order).Select(each => each.Event).ToList();
        var place = others.FindIndex(one => PartialDate.TryParse(one.TextOf("occurredOn"), out var other) && date.Latest < other.Earliest);
        if (place < 0) return;

        // The list itself is put in order, and the places that were said before with it.
        var events = draft.Whole.ArrayOf("events");
        foreach (var one in others) events.Remove(one);
        foreach (var one in others)
        {
            one.Remove("order");
            events.Add(one);
        }

        draft.Move(added, place);
    }

    private static int? OrderOf(JsonObject one) => one["order"] is JsonValue order && order.TryGetValue<int>(out var place) ? place : null;
}
