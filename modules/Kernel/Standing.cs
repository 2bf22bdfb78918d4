namespace Samverkan.Kernel;

/// <summary>Whether something holds or is only meant to (ställning). Separate from how well it is documented: a draft can be perfectly documented.</summary>
public enum Standing
{
    /// <summary>It holds (gällande).</summary>
    Established,

    /// <summary>Someone has proposed it, nobody has decided it (föreslaget).</summary>
    Proposed,

    /// <summary>It is meant to come, without a proposal or decision (avsett).</summary>
    Intended,

    /// <summary>Someone asks for it (önskat).</summary>
    Wanted,

    /// <summary>It was proposed and turned down or withdrawn (avslaget).</summary>
    Rejected,
}

/// <summary>How a statement rests on its source (beläggning).</summary>
public enum Evidence
{
    /// <summary>The source says it in words (uttryckligt).</summary>
    Stated,

    /// <summary>It follows from the sources by the rule given (härlett).</summary>
    Derived,

    /// <summary>It is assumed by the rule given (antaget).</summary>
    Assumed,
}

/// <summary>Whether something is known to hold on the day asked about (säkerhet).</summary>
public enum Certainty
{
    /// <summary>It is known to hold that day (säkert).</summary>
    Certain,

    /// <summary>It may hold that day; the sources do not settle it (osäkert).</summary>
    Uncertain,
}
