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
