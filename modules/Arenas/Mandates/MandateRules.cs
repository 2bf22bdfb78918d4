using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Mandates;

/// <summary>What follows from the mandates of an arena, without a database.</summary>
internal static class MandateRules
{
    /// <summary>How clear a mandate is of which the parts are this clear: as clear as the clearest.</summary>
    public static Clarity ClarityOf(IEnumerable<Clarity> mandates) => mandates.DefaultIfEmpty(Clarity.Unknown).Min();

    public static IEnumerable<TopicId> TopicsInOrder(this ArenaMandate mandate) => mandate.Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId);

    /// <summary>Whether the decision had been made by the day, and no mandate to decide may have held on any day that it can have been made.</summary>
    /// <param name="decision">Made, not only proposed.</param>
    /// <param name="toDecide">The documented mandates to decide, of all time.</param>
    /// <param name="asOf">The day that is asked about; the day of a decision of which none is known.</param>
    public static bool IsWithoutMandate(DecisionView decision, IEnumerable<Validity> toDecide, DateOnly asOf)
    {
        if (decision.DecidedOn?.Earliest > asOf) return false;

        var (first, last) = decision.DecidedOn is { Qualifier: not PartialDateQualifier.NoEarlierThan } day ? (day.Earliest, day.Latest) : (asOf, asOf);
        return !toDecide.Any(mandate => mandate.FromDay <= last.DayNumber && mandate.UntilDay > first.DayNumber);
    }

    public static ArenaWarning Warning(ArenaId arena, DecisionView decision) => new()
    {
        Code = ArenaWarning.DecidedWithoutDocumentedMandate,
        Message = $"{decision.Key} was decided at an arena for which no source documents a mandate to decide. Look at the mandate, or at who should have decided.",
        ArenaId = arena,
        Decision = decision,
    };

    /// <summary>When each arena has had a documented mandate to decide.</summary>
    public static async Task<ILookup<ArenaId, Validity>> MandatesToDecideAsync(this ArenasDb db, IReadOnlyList<ArenaId> arenas, CancellationToken cancellationToken)
        => (await db.Mandates
                .Where(mandate => arenas.Contains(mandate.ArenaId) && mandate.Kind == MandateKind.Decide && mandate.Clarity == Clarity.Documented)
                .Select(mandate => new { mandate.ArenaId, mandate.Validity })
                .ToListAsync(cancellationToken))
            .ToLookup(mandate => mandate.ArenaId, mandate => mandate.Validity);
}
