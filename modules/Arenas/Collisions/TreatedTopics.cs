using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Collisions;

/// <summary>Reads what is treated where on a day: a number of statements that does not depend on how much there is.</summary>
internal static class TreatedTopics
{
    /// <summary>The steps of matters at arenas that were taken by the day or are planned, and may lie in the period.</summary>
    public static async Task<IReadOnlyList<TreatedStep>> StepsAsync(
        this ArenasDb db, DateOnly asOf, DateOnly? firstDay, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        var rows = await db.Matters.AsSplitQuery().OrderBy(matter => matter.Key).Select(matter => new
        {
            matter.Id,
            matter.LeadId,
            matter.DiaryNumber,
            Topics = matter.Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId).ToList(),
            Steps = matter.Steps
                .Where(step => step.Outcome != StepOutcome.Skipped && step.Outcome != StepOutcome.Declined)
                .OrderBy(step => step.Order).Select(step => new { step.Place, step.Purpose, step.OccurredOn, step.PlannedFor, step.Outcome }).ToList(),
        }).ToListAsync(cancellationToken);
        return
        [
            .. from matter in rows
               from step in matter.Steps
               where step.Place.Type == "Arena"
               let days = CollisionRules.DaysOf(step.OccurredOn ?? step.PlannedFor, matter.DiaryNumber)
               let isPlanned = step.Outcome is StepOutcome.Planned
               where (isPlanned || days.MayHaveComeOn(asOf)) && !(days.CertainFrom < firstDay?.DayNumber) && !(days.PossibleFrom > lastDay?.DayNumber)
               let isCertain = !isPlanned && days.HasComeOn(asOf) && !(days.PossibleFrom < firstDay?.DayNumber) && !(days.CertainFrom > lastDay?.DayNumber)
               select new TreatedStep(
                   matter.Id, new ArenaId(step.Place.Id), step.Purpose, matter.Topics, matter.LeadId, isCertain ? Certainty.Certain : Certainty.Uncertain),
        ];
    }

    /// <summary>What the established arenas that may exist on the day treat, and with which documented mandate: one without topics holds for all of them.</summary>
    public static async Task<IReadOnlyList<ArenaTopicOn>> ArenaTopicsAsync(this ArenasDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var existing = db.Arenas.NotOutOn(asOf).Where(arena => arena.Standing == Standing.Established);
        var keys = await existing.Select(arena => new { arena.Id, arena.Key }).ToDictionaryAsync(arena => arena.Id, arena => arena.Key, cancellationToken);
        var topics = await db.Topics.AsNoTracking().NotOutOn(asOf).ToListAsync(cancellationToken);
        var mandates = (await db.Mandates.AsNoTracking().NotOutOn(asOf).Where(mandate => mandate.Clarity == Clarity.Documented).ToListAsync(cancellationToken))
            .ToLookup(mandate => mandate.ArenaId);
        return
        [
            .. topics.Select(topic => (topic.ArenaId, topic.TopicId, Certainty: topic.Validity.On(asOf)!.Value))
                .Concat(mandates.SelectMany(arena => arena).SelectMany(mandate => mandate.Topics, (mandate, topic) => (mandate.ArenaId, topic.TopicId, Certainty: mandate.Validity.On(asOf)!.Value)))
                .Where(row => keys.ContainsKey(row.ArenaId))
                .GroupBy(row => (row.ArenaId, row.TopicId))
                .OrderBy(row => keys[row.Key.ArenaId], StringComparer.Ordinal)
                .Select(row => new ArenaTopicOn(
                    row.Key.ArenaId,
                    row.Key.TopicId,
                    [
                        .. mandates[row.Key.ArenaId].Where(mandate => mandate.Topics.Count == 0 || mandate.Topics.Exists(topic => topic.TopicId == row.Key.TopicId))
                            .Select(mandate => mandate.Kind).OfType<MandateKind>().Distinct().Order(),
                    ],
                    row.Min(one => one.Certainty))),
        ];
    }
}
