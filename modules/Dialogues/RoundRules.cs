using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

/// <summary>How the state of a round and the states of its dialogues hang together (domain model 6.3).</summary>
internal static class RoundRules
{
    /// <summary>Whether the municipality has been heard.</summary>
    public static bool IsHeld(this DialogueState state) => state is DialogueState.Held or DialogueState.Summarized or DialogueState.Confirmed;

    /// <summary>Whether the municipality had been heard by the day. Of a dialogue without a date nobody knows better than that it was held at some time since what it is about began.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="day">The day that is asked about.</param>
    /// <param name="mayHaveBegun">Whether its round, and the agreement that the round is about, may have begun by the day.</param>
    public static bool IsHeldBy(this DialogueView dialogue, DateOnly day, bool mayHaveBegun)
        => dialogue.State.IsHeld() && (dialogue.HeldOn is { } heldOn ? heldOn.Latest <= day : mayHaveBegun);

    /// <summary>Whether it may have begun by the day: it cannot have before the agreement that it is about.</summary>
    /// <param name="round">The round.</param>
    /// <param name="day">The day that is asked about.</param>
    /// <param name="begun">The agreements that may have begun by the day.</param>
    public static bool MayHaveBegunBy(this DialogueRoundView round, DateOnly day, IReadOnlySet<AgreementId> begun)
        => begun.Contains(round.AgreementId) && round.Validity.FromDay <= day.DayNumber;

    /// <summary>Why a round cannot be in its state with dialogues such as these; null when it can.</summary>
    public static string? Contradiction(RoundState state, IReadOnlyCollection<DialogueState> dialogues) => state switch
    {
        RoundState.Planned when dialogues.Any(IsHeld) => "The round is only planned, and a dialogue has been held.",
        RoundState.Running or RoundState.Compiled or RoundState.Reported when !dialogues.Any(IsHeld) => "The round has begun, and no dialogue has been held.",
        RoundState.Closed when dialogues.Any(dialogue => !dialogue.IsHeld() && dialogue is not DialogueState.Cancelled) => "The round is closed, and dialogues remain.",
        _ => null,
    };

    /// <summary>Whether a round can go from one state to the other in one step.</summary>
    public static bool CanBecome(this RoundState from, RoundState to) => (from, to) switch
    {
        (RoundState.Planned, RoundState.Running) => true,
        (RoundState.Running, RoundState.Compiled) => true,
        (RoundState.Compiled, RoundState.Reported) => true,
        (RoundState.Reported, RoundState.Closed) => true,
        _ => false,
    };

    /// <summary>Whether a dialogue can go from one state to the other in one step. What was called off can be planned again.</summary>
    public static bool CanBecome(this DialogueState from, DialogueState to) => (from, to) switch
    {
        (DialogueState.NotPlanned or DialogueState.Cancelled, DialogueState.Planned) => true,
        (DialogueState.Planned, DialogueState.Held or DialogueState.Cancelled) => true,
        (DialogueState.Held, DialogueState.Summarized) => true,
        (DialogueState.Summarized, DialogueState.Confirmed) => true,
        _ => false,
    };
}
