using System.Text.Json.Nodes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Sources;

/// <summary>Lets nothing hold that is only assumed, or that rests on a decision that nobody has made (INV-07).</summary>
internal sealed class GroundsOfEstablished(SourcesDb db) : INotificationHandler<RegisterChanging>
{
    private static readonly string[] Grounds = ["decision", "basis"];
    private static readonly string Established = GraphNames.Of(Standing.Established);
    private static readonly string Assumed = GraphNames.Of(Evidence.Assumed);

    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var holding = change.Latest.Where(each => each.After?.TextOf("standing") == Established).ToList();
        var named = holding.SelectMany(each => DecisionsOf(each.After!)).Select(each => each.Key).Distinct().ToList();
        var standings = named.Count == 0 ? [] : await db.Decisions.Where(decision => named.Contains(decision.Key)).ToDictionaryAsync(decision => decision.Key, decision => decision.Standing, cancellationToken);
        foreach (var record in holding)
        {
            var decisions = DecisionsOf(record.After!).Where(each => standings.ContainsKey(each.Key)).ToList();
            foreach (var (member, key) in decisions.Where(each => standings[each.Key] is not Standing.Established))
                change.Fault(record, $"$.{member}", $"It cannot hold on the ground of {key}, which is {GraphNames.Of(standings[key])} (INV-07).", "a decision that has been made, or another standing", FaultKind.Invalid, key);
            if (decisions.Count == 0 && record.After!.PartsOf("citations").All(citation => citation.TextOf("evidence") == Assumed))
                change.Fault(record, "$.citations", "It cannot hold when it is only assumed (INV-07).", "a citation that is STATED or DERIVED, or another standing");
        }
    }

    private static IEnumerable<(string Member, string Key)> DecisionsOf(JsonObject document)
        => Grounds.Select(member => (member, document.TextOf(member))).Where(each => each.Item2?.StartsWith("decision/", StringComparison.Ordinal) is true).Select(each => (each.member, each.Item2!));
}
