using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Judgements;

/// <summary>What the judgements of a round say of all that are expected, without speaking for those that were not heard (INV-25).</summary>
internal static class FulfilmentRules
{
    /// <summary>Each level with the number behind it: together as many as are expected.</summary>
    /// <param name="hearing">Who is to be heard and who has been, on the day.</param>
    /// <param name="judgements">Of the round, in their order.</param>
    public static IReadOnlyList<JudgedLevel> Levels(Hearing hearing, IReadOnlyCollection<FulfilmentJudgementView> judgements)
    {
        var made = Made(hearing.Held, judgements);
        var unjudged = hearing.Expected.Count - made.Sum(judgement => judgement.Count);
        var levels = made.ConvertAll(judgement => new JudgedLevel
        {
            Level = judgement.Level,
            Count = judgement.Count,
            Evidence = judgement.Evidence,
            Judgement = judgement,
        });
        if (unjudged > 0 || levels.Count == 0)
            levels.Add(new JudgedLevel { Level = FulfilmentLevel.NotAssessed, Count = unjudged, Evidence = Evidence.Derived });
        return levels;
    }

    /// <summary>Why judgements such as these cannot stand beside each other; null when they can.</summary>
    /// <param name="held">Who has been heard.</param>
    /// <param name="judgements">Of one round.</param>
    public static string? Contradiction(IReadOnlySet<StakeholderId> held, IReadOnlyCollection<FulfilmentJudgementView> judgements)
    {
        if (judgements.FirstOrDefault(judgement => judgement.MunicipalityId is { } one && !held.Contains(one)) is { } unheard)
            return $"{unheard.Key} is the judgement of a municipality that has not been heard (INV-25).";

        var count = judgements.Sum(judgement => judgement.Count);
        return count > held.Count ? $"The judgements of the round speak for {count} municipalities, and {held.Count} have been heard (INV-25)." : null;
    }

    // Judgements have no day of their own. One that several made together was not yet made while fewer had been heard.
    private static List<FulfilmentJudgementView> Made(IReadOnlySet<StakeholderId> held, IReadOnlyCollection<FulfilmentJudgementView> judgements)
    {
        var made = judgements.Where(judgement => judgement.MunicipalityId is not { } one || held.Contains(one)).ToList();
        return made.Sum(judgement => judgement.Count) <= held.Count ? made : made.FindAll(judgement => judgement.MunicipalityId is not null);
    }
}
