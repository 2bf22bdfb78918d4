using Samverkan.Kernel;

namespace Samverkan.Arenas.Loads;

/// <summary>A seat of an arena on the day, once it is known whom it is for.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Holder">An organization; a seat of a group is one of each of its members.</param>
/// <param name="Post">The post that goes with it; null when no source names one.</param>
/// <param name="Count">How many such seats.</param>
/// <param name="Certainty">Whether it is known to be held on the day.</param>
internal sealed record HeldSeat(ArenaId Arena, StakeholderId Holder, StakeholderId? Post, int Count, Certainty Certainty);

/// <summary>What a number of seats amounts to.</summary>
/// <param name="Seats">Null when none is known and there may be some.</param>
/// <param name="Meetings">Of the arenas of these seats.</param>
internal sealed record Load(int? Seats, int Meetings);

/// <summary>Counts what taking part costs. Nothing here reads anything, and nothing counts persons.</summary>
internal static class LoadRules
{
    /// <param name="seats">Of one municipality, or of one post of it.</param>
    /// <param name="meetings">How many meetings each arena had.</param>
    /// <param name="isComplete">Whether the composition of every arena is known: only then no known seat means none.</param>
    public static Load Of(IReadOnlyList<HeldSeat> seats, IReadOnlyDictionary<ArenaId, int> meetings, bool isComplete) => new(
        seats.Count == 0 && !isComplete ? null : seats.Sum(seat => seat.Count),
        seats.Select(seat => seat.Arena).Distinct().Sum(arena => meetings.GetValueOrDefault(arena)));
}
