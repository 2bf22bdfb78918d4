namespace Samverkan.Agreements.Contracts;

/// <summary>How far something that is to be done has come (läge).</summary>
public enum ActionState
{
    /// <summary>Someone has proposed it (föreslagen).</summary>
    Proposed,

    /// <summary>Those who are to do it have taken it on (åtagen).</summary>
    Accepted,

    /// <summary>It is being done (pågår).</summary>
    InProgress,

    /// <summary>It is done (klar).</summary>
    Done,

    /// <summary>It will not be done (struken).</summary>
    Dropped,
}

/// <summary>How an action goes from one state to the next.</summary>
public static class ActionStates
{
    /// <summary>Whether an action can go from one state to the other in one step: forwards one by one, or away before it is done.</summary>
    /// <remarks>Source: the domain model, section 6.5.</remarks>
    /// <param name="from">Where it is.</param>
    /// <param name="to">Where it is to go.</param>
    public static bool CanBecome(this ActionState from, ActionState to) => (from, to) switch
    {
        (ActionState.Proposed, ActionState.Accepted) => true,
        (ActionState.Accepted, ActionState.InProgress) => true,
        (ActionState.InProgress, ActionState.Done) => true,
        (ActionState.Proposed or ActionState.Accepted or ActionState.InProgress, ActionState.Dropped) => true,
        _ => false,
    };
}
