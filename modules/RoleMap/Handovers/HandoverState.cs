namespace Samverkan.RoleMap.Handovers;

/// <summary>How far a handover has come (läge).</summary>
internal enum HandoverState
{
    /// <summary>It is meant to happen; nobody has decided it (avsett).</summary>
    Intended,

    /// <summary>Both sides have agreed on it (överenskommet).</summary>
    Agreed,

    /// <summary>It is going on (pågår).</summary>
    Running,

    /// <summary>The task has been taken over (genomfört).</summary>
    Done,

    /// <summary>It will not happen (inställt).</summary>
    Cancelled,
}

internal static class HandoverStates
{
    /// <summary>Whether a handover can go from one state to the other in one step: forwards one by one, or away before it is done.</summary>
    /// <remarks>Source: the domain model, section 5.</remarks>
    public static bool CanBecome(this HandoverState from, HandoverState to) => (from, to) switch
    {
        (HandoverState.Intended, HandoverState.Agreed) => true,
        (HandoverState.Agreed, HandoverState.Running) => true,
        (HandoverState.Running, HandoverState.Done) => true,
        (HandoverState.Intended or HandoverState.Agreed or HandoverState.Running, HandoverState.Cancelled) => true,
        _ => false,
    };
}
