using System.Text.Json.Nodes;
using MediatR;
using Samverkan.Arenas.Contracts;
using Samverkan.Arenas.Mandates;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Matters;

/// <summary>Warns when it is taken down that an arena without a documented mandate to decide has decided (INV-22).</summary>
internal sealed class DecidedSteps(ArenasDb db, IMediator mediator, TimeProvider clock) : INotificationHandler<RegisterChanging>
{
    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        var steps = change.LatestOf("matters").SelectMany(matter => Fresh(matter).Select(step => new Decided(matter, step))).ToList();
        if (steps.Count == 0) return;

        var mandates = await db.MandatesToDecideAsync([.. steps.Select(step => step.Arena).Distinct()], cancellationToken);
        var decisions = await mediator.Send(new DecisionsById([.. steps.Select(step => step.Decision).Distinct()]), cancellationToken);
        foreach (var step in steps.Where(step => decisions.TryGetValue(step.Decision, out var decision) && MandateRules.IsWithoutMandate(decision, mandates[step.Arena], clock.Today())))
            change.Warn(ArenaWarning.DecidedWithoutDocumentedMandate, MandateRules.Warning(step.Arena, decisions[step.Decision]).Message, step.Matter, step.Part.GetPath());
    }

    /// <summary>The steps at which an arena has decided, and that did not say so before.</summary>
    private static IEnumerable<JsonObject> Fresh(DocumentChange matter)
        => (matter.After?.PartsOf("steps") ?? []).Where(step => IsDecided(step) && !(matter.Before?.Find(step.TextOf("key")!) is { } before && JsonNode.DeepEquals(before, step)));

    private static bool IsDecided(JsonObject step)
        => step.TextOf("outcome") == GraphNames.Of(StepOutcome.Decided) && step.TextOf("decision") is not null && step.TextOf("at")?.StartsWith("arena/", StringComparison.Ordinal) == true;

    private sealed record Decided(DocumentChange Matter, JsonObject Part)
    {
        public ArenaId Arena { get; } = new(SeedId.For("Arena", Part.TextOf("at")!));

        public DecisionId Decision { get; } = new(SeedId.For("Decision", Part.TextOf("decision")!));
    }
}
