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
