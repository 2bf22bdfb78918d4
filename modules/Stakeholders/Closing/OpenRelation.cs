using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Stakeholders.Closing;

/// <summary>A reference to what is closed, in a document that lasts longer: a relation with a period of its own, or a thing that belongs to it.</summary>
internal sealed partial class OpenRelation
{
    private readonly StoredDocument record;
    private readonly JsonObject document;
    private readonly JsonNode reference;

    private OpenRelation(StoredDocument record, JsonObject document, JsonNode reference, string place, bool isBelonging)
    {
        (this.record, this.document, this.reference, Place, IsBelonging) = (record, document, reference, place, isBelonging);
        Holder = reference.Parent as JsonObject ?? (JsonObject)reference.Parent!.Parent!;
        Key = NearestKey(Holder);
    }

    /// <summary>The key of the record or part that has it.</summary>
    public string Key { get; }

    /// <summary>Where it stands in the record's document, without indexes.</summary>
    public string Place { get; }

    /// <summary>Whether what refers is a thing of its own, which can go on under somebody else.</summary>
    public bool IsBelonging { get; }

    /// <summary>Whether a stakeholder belongs to what is closed, and so is closed with it.</summary>
    public bool IsStakeholder => IsBelonging && record.Kind.Collection is "units" or "bodies" or "posts";

    /// <summary>The object that refers, and has the period.</summary>
    public JsonObject Holder { get; }

    public StoredDocument Record => record;

    /// <summary>The relation that a reference is; null for what happened once, and for what is over by the day.</summary>
    /// <param name="pointing">The reference.</param>
    /// <param name="document">Of the record, as it is to be.</param>
    /// <param name="lastDay">Of what is closed.</param>
    public static OpenRelation? In(Pointing pointing, JsonObject document, DateOnly lastDay)
    {
        var place = Index().Replace(pointing.Place, "[]");
        var isBelonging = pointing.Record.Kind.Belongings.Contains(place);
        if (!isBelonging && !pointing.Record.Kind.Relations.Contains(place)) return null;
        if (document.TextOf("standing") is "REJECTED" || !pointing.Record.Kind.Lasts(document).MayHoldAfter(lastDay)) return null;
        var relation = new OpenRelation(pointing.Record, document, At(document, pointing.Place), place, isBelonging);
        return relation.Holder.PeriodOf().MayHoldAfter(lastDay) ? relation : null;
    }

    /// <summary>Whether it can end on the day: it cannot when it begins later.</summary>
    public bool CanEndOn(DateOnly lastDay) => !Holder.PeriodOf().BeginsAfter(lastDay);

    /// <summary>Gives it to a successor from the day after.</summary>
    /// <returns>What is to be recorded beside the document; null when it all stands in it.</returns>
    public JsonObject? MoveTo(string successor, DateOnly lastDay)
    {
        if (IsBelonging || !CanEndOn(lastDay))
        {
            reference.ReplaceWith(successor);
            return null;
        }

        var (period, firstDay) = (Holder.PeriodOf(), lastDay.AddDays(1));
        var next = Holder.Copy();
        At(next, "$" + reference.GetPath()[Holder.GetPath().Length..]).ReplaceWith(successor);
        next["period"] = ValidPeriod.Between(PartialDate.Of(firstDay), period.LastDay, noLastDay: period.LastDayKind).Text;
        next.Remove("attestedOn");
        if (next.TextOf("key") is { } key) next["key"] = $"{key}-{firstDay.ToString("O", CultureInfo.InvariantCulture)}";
        Holder.EndOn(lastDay);
        if (Holder == document) return next;
        Holder.Parent!.AsArray().Add(next);
        return null;
    }

    private static JsonNode At(JsonNode document, string path)
        => Step().Matches(path).Aggregate(document, (node, step) => step.Groups[2].Success ? node[int.Parse(step.Groups[2].Value, CultureInfo.InvariantCulture)]! : node[step.Groups[1].Value]!);

    private static string NearestKey(JsonNode holder)
    {
        JsonNode? node = holder;
        while (node is not JsonObject { } one || one.TextOf("key") is null) node = node!.Parent;
        return ((JsonObject)node).TextOf("key")!;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"\.([A-Za-z]+)|\[(\d+)\]")]
    private static partial Regex Step();
}
