using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>Asks where the same is treated in several arenas, computed for the day. In the order of their subjects' keys, then kind, purpose and mandate.</summary>
/// <param name="AsOf">The day: arenas, topics and mandates of this day, and what had been done or planned in matters by it.</param>
public sealed record AgendaCollisions(DateOnly AsOf) : IRequest<IReadOnlyList<AgendaCollision>>
{
    /// <summary>Only steps of matters that may have been taken, or be planned for, on or after this day; all of them when null.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Only steps of matters that may have been taken, or be planned for, on or before this day; all of them when null.</summary>
    public DateOnly? LastDay { get; init; }
}

/// <summary>That one matter, or one topic, is treated in several arenas for the same purpose.</summary>
public sealed record AgendaCollision
{
    /// <summary>In which way they collide.</summary>
    public required AgendaCollisionKind Kind { get; init; }

    /// <summary>The matter; null when they collide in a topic.</summary>
    public MatterId? Matter { get; init; }

    /// <summary>The topic; null when they collide in a matter.</summary>
    public TopicId? Topic { get; init; }

    /// <summary>The arenas, two at least, each once.</summary>
    public required IReadOnlyList<ArenaId> Arenas { get; init; }

    /// <summary>For what the matter, or matters about the topic, are treated in more than one of the arenas; null when that is not known.</summary>
    public StepPurpose? Purpose { get; init; }

    /// <summary>Which mandate they have in common for the topic; null for a matter, and where the mandate of one is not known.</summary>
    public MandateKind? Mandate { get; init; }

    /// <summary>Who drives the matters in question, each once.</summary>
    public required IReadOnlyList<StakeholderId> Leads { get; init; }

    /// <summary>Whether it is known that they collide.</summary>
    public required Certainty Certainty { get; init; }
}

/// <summary>In which way arenas treat the same (slag av krock).</summary>
public enum AgendaCollisionKind
{
    /// <summary>One topic in several arenas with the same mandate, or with one that is not known (samma fråga i flera arenor).</summary>
    SameTopicManyArenas,

    /// <summary>One matter in several arenas for the same purpose (samma ärende, samma syfte).</summary>
    SameMatterSamePurpose,
}
