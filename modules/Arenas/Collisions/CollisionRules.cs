using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Collisions;

/// <summary>That a matter is treated at an arena: a step that was taken by the day, or is planned.</summary>
internal sealed record TreatedStep(MatterId Matter, ArenaId Arena, StepPurpose Purpose, IReadOnlyList<TopicId> Topics, StakeholderId? Lead, Certainty Certainty);

/// <summary>That an arena has a topic, and what it may do with it.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Mandates">The documented ones; none when no source lays one down.</param>
/// <param name="Certainty">Whether it is known that the arena has the topic on the day.</param>
internal sealed record ArenaTopicOn(ArenaId Arena, TopicId Topic, IReadOnlyList<MandateKind> Mandates, Certainty Certainty);

/// <summary>Finds where the same is treated in several arenas. Nothing here reads anything.</summary>
/// <remarks>Source: the domain model, section 8. Arenas that are known to treat a topic for different purposes do not collide in it.</remarks>
internal static class CollisionRules
{
    /// <summary>The days on which a step may have come: where nothing says from when, not before the year in which the matter was registered.</summary>
    /// <param name="date">Of the step, as the source gives it; null when it does not.</param>
    /// <param name="number">Of the matter; null when it has none.</param>
    public static DayWindow DaysOf(PartialDate? date, DiaryNumber? number)
    {
        var days = DayWindow.OfPossible(date);
        if (days.PossibleFrom != DayWindow.Always || number?.Year is not (>= 1 and { } year)) return days;
        return days with { PossibleFrom = Math.Min(new DateOnly(year, 1, 1).DayNumber, days.CertainFrom) };
    }

    public static IEnumerable<AgendaCollision> InMatters(IReadOnlyList<TreatedStep> steps)
        => from step in steps
           group step by (step.Matter, step.Purpose) into same
           let arenas = same.Select(step => step.Arena).Distinct().ToList()
           where arenas.Count > 1
           select new AgendaCollision
           {
               Kind = AgendaCollisionKind.SameMatterSamePurpose,
               Matter = same.Key.Matter,
               Arenas = arenas,
               Purpose = same.Key.Purpose,
               Leads = Leads(same),
               Certainty = same.Where(step => step.Certainty is Certainty.Certain).Select(step => step.Arena).Distinct().Count() > 1 ? Certainty.Certain : Certainty.Uncertain,
           };

    public static IEnumerable<AgendaCollision> InTopics(IReadOnlyList<ArenaTopicOn> arenas, IReadOnlyList<TreatedStep> steps)
        => arenas.GroupBy(arena => arena.Topic).SelectMany(topic => InTopic(topic.Key, [.. topic], [.. steps.Where(step => step.Topics.Contains(topic.Key))]));

    private static IEnumerable<AgendaCollision> InTopic(TopicId topic, IReadOnlyList<ArenaTopicOn> arenas, IReadOnlyList<TreatedStep> steps)
    {
        foreach (var mandate in arenas.SelectMany(arena => arena.Mandates).Distinct().Order())
        {
            if (Of(topic, [.. arenas.Where(arena => arena.Mandates.Contains(mandate))], steps, mandate) is { } known) yield return known;
        }

        if (arenas.Any(arena => arena.Mandates.Count == 0) && Of(topic, arenas, steps, null) is { } unknown) yield return unknown;
    }

    private static AgendaCollision? Of(TopicId topic, IReadOnlyList<ArenaTopicOn> arenas, IReadOnlyList<TreatedStep> steps, MandateKind? mandate)
    {
        var ids = arenas.Select(arena => arena.Arena).Distinct().ToList();
        if (ids.Count < 2) return null;

        var here = steps.Where(step => ids.Contains(step.Arena)).ToList();
        var shared = here.GroupBy(step => step.Purpose).Where(purpose => purpose.Select(step => step.Arena).Distinct().Count() > 1).Select(purpose => (StepPurpose?)purpose.Key).Order().FirstOrDefault();
        if (shared is null && ids.TrueForAll(id => here.Exists(step => step.Arena == id))) return null;

        return new AgendaCollision
        {
            Kind = AgendaCollisionKind.SameTopicManyArenas,
            Topic = topic,
            Arenas = ids,
            Purpose = shared,
            Mandate = mandate,
            Leads = Leads(here),
            Certainty = mandate is not null && arenas.Count(arena => arena.Certainty is Certainty.Certain) > 1 ? Certainty.Certain : Certainty.Uncertain,
        };
    }

    private static IReadOnlyList<StakeholderId> Leads(IEnumerable<TreatedStep> steps) => [.. steps.Select(step => step.Lead).OfType<StakeholderId>().Distinct()];
}
