using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Judgements;

/// <summary>Says in words what a reader must know beside the numbers.</summary>
internal static class FulfilmentCaveat
{
    /// <param name="answer">The numbers.</param>
    /// <param name="relayedBy">The name of who tells what was said; null when it is told by those who said it.</param>
    public static IEnumerable<(string Sv, string En)> Of(FulfilmentAnswer answer, string? relayedBy)
    {
        if (answer.Round is null)
        {
            yield return ("Ingen dialogomgång om överenskommelsen finns i registret: ingen har tillfrågats.",
                "The register has no round of dialogues on the agreement: nobody has been asked.");
            yield break;
        }

        if (answer.Held == 0)
        {
            yield return ("Ingen dialog är genomförd: ingen har hörts.", "No dialogue has been held: nobody has been heard.");
            yield break;
        }

        if (answer.NotYetHeardIds.Count is > 0 and var left)
        {
            yield return ($"{left} av {answer.Expected} kommuner har inte hörts, och ingen talar för dem.",
                $"{left} of {answer.Expected} municipalities have not been heard, and nobody speaks for them.");
        }

        if (relayedBy is not null) yield return ($"Vad kommunerna sade är återgivet av {relayedBy}.", $"What the municipalities said is relayed by {relayedBy}.");
        if (answer.IsUndated) yield return ("Dialogerna är odaterade: om de var genomförda den dag som frågan gäller är inte känt.",
            "The dialogues are undated: whether they had been held by the day that is asked about is not known.");
        if (answer.HasUnnamed) yield return ("Källan namnger inte dem som hördes: de är de som inte återstår.", "The source does not name those that were heard: they are those that do not remain.");
        if (answer.Judgements.Any(level => level is { Judgement: not null, Evidence: not Evidence.Stated }))
            yield return ("Nivån är härledd ur det som sades.", "The level is derived from what was said.");
    }
}
