namespace Samverkan.RoleMap.Contracts;

/// <summary>What someone is to a task (roll).</summary>
public enum Role
{
    /// <summary>Answers for the task being done (ansvarig). It is the A of RACI, never its R.</summary>
    Accountable,

    /// <summary>Does the task (utför).</summary>
    Performs,

    /// <summary>Decides or adopts (beslutar, fastställer).</summary>
    Decides,

    /// <summary>Orders the task from someone else (beställer).</summary>
    Commissions,

    /// <summary>Pays for it (finansierar).</summary>
    Funds,

    /// <summary>Calls the others together (sammankallar).</summary>
    Convenes,

    /// <summary>Helps the one who does it (stödjer).</summary>
    Supports,

    /// <summary>Is asked before it is done (samråds med).</summary>
    Consulted,

    /// <summary>Is told of it (informeras).</summary>
    Informed,

    /// <summary>Follows up how it was done (följer upp).</summary>
    FollowsUp,

    /// <summary>It is done for them (får stöd).</summary>
    Benefits,
}
