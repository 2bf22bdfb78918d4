namespace Samverkan.RoleMap.Gaps;

/// <summary>In which way more than one do the same (överlappstyp).</summary>
internal enum OverlapKind
{
    /// <summary>Two or more answer for the same task (två ansvariga).</summary>
    TwoAccountable,

    /// <summary>Two or more have the same role, and nothing says how they divide it (delad utan fördelning).</summary>
    SharedWithoutShare,

    /// <summary>Two or more arenas treat the same topic with the same kind of mandate (samma fråga i flera arenor).</summary>
    SameTopicManyArenas,

    /// <summary>The same matter is taken to two or more arenas for the same purpose (samma ärende, samma syfte).</summary>
    SameMatterSamePurpose,
}
