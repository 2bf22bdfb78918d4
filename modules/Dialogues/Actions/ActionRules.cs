using Samverkan.Agreements.Contracts;

namespace Samverkan.Dialogues.Actions;

/// <summary>What an action can become (domain model 6.5).</summary>
internal static class ActionRules
{
    /// <summary>Whether an action can go from one state to the other in one step: forwards one by one, or away before it is done.</summary>
    public static bool CanBecome(this ActionState from, ActionState to) => (from, to) switch
    {
        (ActionState.Proposed, ActionState.Accepted) => true,
        (ActionState.Accepted, ActionState.InProgress) => true,
        (ActionState.InProgress, ActionState.Done) => true,
        (ActionState.Proposed or ActionState.Accepted or ActionState.InProgress, ActionState.Dropped) => true,
        _ => false,
    };
}
