using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas;

/// <summary>Lets an arena come to exist only through a decision that was made or an agreement that was adopted (domain model 6.5).</summary>
internal sealed class EstablishedArenas(IMediator mediator, TimeProvider clock) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var established = change.LatestOf("arenas").Where(each => each.Before is { } before && IsEstablished(each.After) && !IsEstablished(before)).ToList();
        foreach (var arena in established.Where(each => each.After!.TextOf("establishedBy") is null))
        {
            var before = arena.Before!.TextOf("standing");
            change.Refuse(arena, "$.standing", before, $"The arena is {before}, and comes to exist only through a decision or agreement.", "establishArena with the decision or agreement");
        }

        var by = established.Select(each => (Arena: each, By: each.After!.TextOf("establishedBy"))).Where(each => each.By is not null).ToList();
        var decisions = await DecisionsAsync([.. by.Select(each => each.By!).Where(IsDecision)], cancellationToken);
        var agreements = await AgreementsAsync([.. by.Select(each => each.By!).Where(key => !IsDecision(key))], cancellationToken);
        foreach (var (arena, key) in by)
        {
            if (decisions.GetValueOrDefault(key!) is { } standing && standing is not Standing.Established)
                change.Refuse(arena, "$.establishedBy", GraphNames.Of(standing), "The decision has only been proposed, or was turned down.", "a decision that has been made");
            else if (agreements.TryGetValue(key!, out var status) && status is (null or AgreementStatus.Draft or AgreementStatus.Proposed or AgreementStatus.Withdrawn))
                change.Refuse(arena, "$.establishedBy", status is { } known ? GraphNames.Of(known) : null, "The agreement has not been adopted.", "an agreement that has been adopted");
        }
    }

    private async Task<Dictionary<string, Standing?>> DecisionsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        var found = await mediator.Send(new DecisionsById([.. keys.Select(key => new DecisionId(SeedId.For("Decision", key)))]), cancellationToken);
        return found.Values.ToDictionary(decision => decision.Key, decision => (Standing?)decision.Standing);
    }

    private async Task<Dictionary<string, AgreementStatus?>> AgreementsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        var ids = keys.Distinct().ToDictionary(key => new AgreementId(SeedId.For("Agreement", key)));
        var found = await mediator.Send(new AgreementStatuses([.. ids.Keys], clock.Today()), cancellationToken);
        return ids.ToDictionary(each => each.Value, each => found.TryGetValue(each.Key, out var answer) ? answer.Status : null);
    }

    private static bool IsEstablished(JsonObject? arena) => arena?.TextOf("standing") == GraphNames.Of(Standing.Established);

    private static bool IsDecision(string key) => key.StartsWith("decision/", StringComparison.Ordinal);
}
