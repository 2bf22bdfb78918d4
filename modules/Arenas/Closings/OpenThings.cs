using System.Globalization;
using System.Text.Json.Nodes;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Arenas.Closings;

/// <summary>What an arena leaves open when it is closed: seats, relations in both directions, and meetings to come.</summary>
internal sealed class OpenThings
{
    private readonly Draft draft;
    private readonly Dictionary<string, (StoredDocument Stored, JsonObject After)> others;
    private readonly Dictionary<string, (JsonObject Part, JsonObject Whole)> open = new(StringComparer.Ordinal);

    private OpenThings(Draft draft, Dictionary<string, (StoredDocument, JsonObject)> others) => (this.draft, this.others) = (draft, others);

    /// <summary>Of the open things, in the order of the documents.</summary>
    public IReadOnlyCollection<string> Keys => open.Keys;

    public static async Task<OpenThings> ReadAsync(Draft draft, string lastDay, RecordStore store, CancellationToken cancellationToken)
    {
        var key = draft.Part.TextOf("key")!;
        var pointing = await store.PointingAtAsync([key], cancellationToken);
        var others = pointing.Select(each => each.Record).DistinctBy(each => each.Key).Where(each => each.Key != key).ToDictionary(each => each.Key, each => (each, each.Document.Copy()));
        if (draft.Given.TextOf("successor") is { } successor && !others.ContainsKey(successor) && (await store.DocumentsAsync([successor], cancellationToken)).TryGetValue(successor, out var found))
            others[successor] = (found, found.Document.Copy());

        var things = new OpenThings(draft, others);
        things.Find(key, PartialDate.TryParse(lastDay, out var day) ? day.Latest : DateOnly.MaxValue);
        return things;
    }

    /// <summary>Whether a key is that of something that has been read, or of the arena itself.</summary>
    public bool IsThere(string key) => others.ContainsKey(key) || key == draft.Part.TextOf("key");

    /// <summary>Whether a key is that of another arena that has been read.</summary>
    public bool IsArena(string key) => others.TryGetValue(key, out var other) && other.Stored.Kind.Collection == draft.Kind.Collection;

    /// <summary>Does with each thing what is to happen to it.</summary>
    public void Apply(IReadOnlyDictionary<string, ClosingFate> fates, string? successor, string lastDay)
    {
        foreach (var (key, (part, whole)) in open)
        {
            var fate = fates.GetValueOrDefault(key, ClosingFate.Leave);
            if (fate is ClosingFate.Move && (successor is null || !IsArena(successor))) fate = ClosingFate.Leave;
            if (fate is ClosingFate.Leave) continue;
            if (part == whole)
            {
                if (fate is ClosingFate.Move) part["arena"] = successor;
                else part["state"] = "CANCELLED";
                continue;
            }

            if (fate is ClosingFate.Move) Move(part, whole, successor!, lastDay);
            Periods.End(part, lastDay);
        }

        foreach (var (stored, after) in others.Values.Where(other => !JsonNode.DeepEquals(other.Stored.Document, other.After))) draft.Also(stored, after);
    }

    private void Find(string arena, DateOnly lastDay)
    {
        foreach (var part in draft.Part.PartsOf("seats").Concat(draft.Part.PartsOf("relations")).Where(part => IsOpen(part, lastDay))) open[part.TextOf("key")!] = (part, draft.Part);
        foreach (var (stored, after) in others.Values)
        {
            foreach (var relation in after.PartsOf("relations").Where(relation => relation.TextOf("target") == arena && IsOpen(relation, lastDay))) open[relation.TextOf("key")!] = (relation, after);
            if (stored.Kind.Collection == "meetings" && after.TextOf("state") == "PLANNED" && !(PartialDate.TryParse(after.TextOf("plannedFor"), out var day) && day.Latest <= lastDay)) open[stored.Key] = (after, after);
        }
    }

    private static bool IsOpen(JsonObject part, DateOnly lastDay) => !(Periods.Of(part).LastDay?.Latest <= lastDay);

    /// <summary>Lets the successor have from the day after what the arena has, unless it would then be related to itself.</summary>
    private void Move(JsonObject part, JsonObject whole, string successor, string lastDay)
    {
        var isOwn = whole == draft.Part;
        if (part.TextOf("target") == successor || whole.TextOf("key") == successor) return;

        var moved = part.Copy();
        var owner = isOwn ? others[successor].After : whole;
        moved["key"] = NewKey(part.TextOf("key")!.Split('/')[0], owner);
        moved["period"] = $"{DayAfter(lastDay)}/{(part.TextOf("period") ?? "/").Split('/')[1]}";
        moved.Remove("attestedOn");
        if (!isOwn) moved["target"] = successor;
        owner.ArrayOf(part.ContainsKey("target") ? "relations" : "seats").Add(moved);
    }

    private static string NewKey(string prefix, JsonObject owner)
        => Enumerable.Range(1, int.MaxValue).Select(number => $"{prefix}/{owner.TextOf("key")!.Split('/')[1]}-{number}").First(key => owner.Find(key) is null);

    // An imprecise day is followed within itself: what ends in 2022 may go on in 2022.
    private static string DayAfter(string lastDay)
        => DateOnly.TryParseExact(lastDay, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day.AddDays(1).ToString("O", CultureInfo.InvariantCulture) : lastDay;
}
