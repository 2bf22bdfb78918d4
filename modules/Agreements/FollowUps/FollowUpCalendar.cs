using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.FollowUps;

/// <summary>What a body follows up in a year, planned and done (uppföljningskalender).</summary>
[GraphQLName("FollowUpCalendar")]
internal sealed record FollowUpCalendarView
{
    /// <summary>Shown as body.</summary>
    [GraphQLIgnore]
    public required StakeholderId BodyId { get; init; }

    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>What is followed up (poster): those that have a month first, the earliest before the others; then those of which only the year, or not even that, is known.</summary>
    public required IReadOnlyList<FollowUpCalendarEntryView> Entries { get; init; }

    /// <summary>The body that follows up (organ); null when it cannot be shown.</summary>
    public async Task<BodyView?> GetBodyAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => await stakeholders.LoadAsync(BodyId, cancellationToken) as BodyView;
}

/// <summary>One thing that a body follows up (post i uppföljningskalendern): a point of its plan, a follow-up, or a point with the follow-up that it led to.</summary>
[GraphQLName("FollowUpCalendarEntry")]
internal sealed record FollowUpCalendarEntryView
{
    /// <summary>When (tidpunkt): when it was done, else when it is planned for, as precisely as the sources say; null when they do not.</summary>
    public PartialDate? When => PerformedOn ?? PlannedFor;

    /// <summary>When the plan puts it (planerad till): the month, or the year where the plan names no month; null when it is in no plan of the year.</summary>
    public PartialDate? PlannedFor { get; init; }

    /// <summary>When it was done (genomförd), as precisely as the sources say; null when they do not, or nothing shows that it was done.</summary>
    public PartialDate? PerformedOn { get; init; }

    /// <summary>What is followed up (föremål): an agreement or a body; null when it cannot be shown.</summary>
    public required NodeRef? Subject { get; init; }

    /// <summary>What sort of follow-up it is (typ av uppföljning); null when the plan does not say and nothing shows that it was done.</summary>
    public FollowUpKind? Kind { get; init; }

    /// <summary>How far it has come (läge): planned where nothing but the plan shows it.</summary>
    public required FollowUpState State { get; init; }

    /// <summary>Shown as orderedBy.</summary>
    [GraphQLIgnore]
    public DecisionId? OrderedById { get; init; }

    /// <summary>Whether it is known to fall in the year (säkerhet).</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The body's plan for the year in which it stands (uppföljningsplan); null when it stands in none.</summary>
    public FollowUpPlanView? Plan { get; init; }

    /// <summary>The follow-up itself (uppföljning); null when the register has only the plan.</summary>
    public FollowUpView? FollowUp { get; init; }

    /// <summary>The decision that ordered it or adopted the plan (beslut); null when none is known.</summary>
    public async Task<DecisionView?> GetOrderedByAsync(DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => OrderedById is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;
}
