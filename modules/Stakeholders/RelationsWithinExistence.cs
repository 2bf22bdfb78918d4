using System.Text.Json.Nodes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Stakeholders;

/// <summary>Lets no relation among stakeholders hold for certain on a day on which one of its ends is known not to exist (INV-02).</summary>
internal sealed class RelationsWithinExistence(StakeholdersDb db) : INotificationHandler<RegisterChanging>
{
    /// <summary>The arrays of relations, and what each of them leads to; an occupancy leads nowhere.</summary>
    private static readonly (string Array, string? Member)[] Relations = [("memberships", "organization"), ("parents", "unit"), ("parents", "body"), ("occupancies", null)];

    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var relations = change.Latest.Where(each => each.After is not null && each.Kind.Collection is "groups" or "units" or "bodies" or "posts").SelectMany(NewIn).ToList();
        var known = new Dictionary<string, Validity>(StringComparer.Ordinal);
        foreach (var keys in relations.SelectMany(each => each.Ends).Distinct().Chunk(500))
        {
            foreach (var end in await db.Stakeholders.AsNoTracking().IgnoreAutoIncludes().Where(one => keys.Contains(one.Key)).Select(one => new { one.Key, one.Validity }).ToListAsync(cancellationToken))
                known[end.Key] = end.Validity;
        }

        foreach (var (record, path, validity, ends) in relations)
        {
            if (ends.FirstOrDefault(end => known.TryGetValue(end, out var existence) && IsBeyond(validity, existence)) is { } gone)
                change.Fault(record, path, $"It holds on days on which {gone} does not exist (INV-02).", $"a period within {known[gone].Period.Text}");
        }
    }

    /// <summary>The relations of a document that it did not have so before; when an end is closed, what stays is not asked about.</summary>
    private static IEnumerable<(DocumentChange Record, string Path, Validity Validity, string[] Ends)> NewIn(DocumentChange record)
    {
        var after = record.After!;
        foreach (var (array, member) in Relations)
        {
            foreach (var (i, part) in after.PartsOf(array).Index().Where(each => member is null || each.Item.ContainsKey(member)))
            {
                if (record.Before?.PartsOf(array).Any(old => JsonNode.DeepEquals(old, part)) is true) continue;
                yield return (record, $"$.{array}[{i}].period", ValidityOf(part), [record.Key, .. member is null ? [] : part.KeysOf(member)]);
            }
        }

        if (after.TextOf("organization") is { } owner && (record.Before is not { } before || before.TextOf("organization") != owner || before.TextOf("period") != after.TextOf("period")))
            yield return (record, "$.period", ValidityOf(after), [owner]);
    }

    private static Validity ValidityOf(JsonObject part) => new(part.PeriodOf(), [.. part.KeysOf("attestedOn").Select(PartialDate.Parse)]);

    private static bool IsBeyond(Validity relation, Validity existence)
        => relation.CertainFromDay < relation.CertainUntilDay && (relation.CertainFromDay < existence.FromDay || relation.CertainUntilDay > existence.UntilDay);
}
