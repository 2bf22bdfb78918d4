namespace Samverkan.RoleMap.Contracts;

/// <summary>Whether a role is held alone (fördelning).</summary>
public enum ShareKind
{
    /// <summary>Nobody else has the role (ensam).</summary>
    Sole,

    /// <summary>Several have it together; the note says how they divide it (delad).</summary>
    Shared,

    /// <summary>The sources do not say (okänd).</summary>
    Unknown,
}
