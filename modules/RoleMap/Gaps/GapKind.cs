namespace Samverkan.RoleMap.Gaps;

/// <summary>Why nobody holds a task on a day (lucktyp).</summary>
internal enum GapKind
{
    /// <summary>Nobody has it, and nobody is proposed or meant to (ingen).</summary>
    NoHolder,

    /// <summary>What the last holder's assignment rested on has ended (grunden upphörd).</summary>
    BasisLapsed,

    /// <summary>Someone is only proposed (endast föreslagen).</summary>
    OnlyProposed,

    /// <summary>Someone is only meant to have it (endast avsedd).</summary>
    OnlyIntended,

    /// <summary>Someone answers for it and nobody does it (ingen utförare).</summary>
    NoPerformer,

    /// <summary>The one who has it does not exist on the day (innehavaren finns inte).</summary>
    HolderGone,

    /// <summary>Someone may have it; the sources do not settle whether on that day (osäker period).</summary>
    UncertainPeriod,
}
