namespace Samverkan.RoleMap.Contracts;

/// <summary>What a task rests on (uppgiftsslag).</summary>
public enum TaskKind
{
    /// <summary>A law lays it down (lagstadgad).</summary>
    Statutory,

    /// <summary>The State has assigned it (statligt uppdrag).</summary>
    StateAssignment,

    /// <summary>An agreement lays it down (enligt överenskommelse).</summary>
    Agreed,

    /// <summary>A body has decided that it shall be done (beslutat uppdrag).</summary>
    Decided,

    /// <summary>It is done because it has always been done (sedvana).</summary>
    Customary,
}
