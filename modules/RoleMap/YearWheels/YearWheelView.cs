using Samverkan.Kernel;

namespace Samverkan.RoleMap.YearWheels;

/// <summary>What the cooperation has in a year (årshjul): meetings, follow-ups, and what ends. It is put together when it is asked for, never stored.</summary>
[GraphQLName("YearWheel")]
internal sealed record YearWheelView
{
    /// <summary>The year (år).</summary>
    public required int Year { get; init; }

    /// <summary>The day on which it is asked (per datum): terms and names are those of that day.</summary>
    public required DateOnly AsOf { get; init; }

    [GraphQLIgnore]
    public required IReadOnlyList<YearWheelEntryView> All { get; init; }

    /// <summary>What there is in it (poster), by time; what is known to no month stands last.</summary>
    /// <param name="kinds">Only these kinds; all of them when left out.</param>
    public IReadOnlyList<YearWheelEntryView> GetEntries(IReadOnlyList<YearWheelKind>? kinds) => [.. All.Where(entry => kinds?.Contains(entry.Kind) ?? true)];

    /// <summary>The same by month (månader), January first and only months that have something; what is known to no month has a group of its own, last.</summary>
    /// <param name="kinds">Only these kinds; all of them when left out.</param>
    public IReadOnlyList<YearWheelMonthView> GetMonths(IReadOnlyList<YearWheelKind>? kinds)
        => [.. GetEntries(kinds).GroupBy(entry => entry.Month).Select(month => new YearWheelMonthView { Month = month.Key, Entries = [.. month] })];
}

/// <summary>A month of the year (månad i årshjulet).</summary>
[GraphQLName("YearWheelMonth")]
internal sealed record YearWheelMonthView
{
    /// <summary>The month (månad), 1 to 12; null for what is known to no month.</summary>
    public int? Month { get; init; }

    /// <summary>What there is in it (poster), by time.</summary>
    public required IReadOnlyList<YearWheelEntryView> Entries { get; init; }
}

/// <summary>Something that the year has (post i årshjulet).</summary>
[GraphQLName("YearWheelEntry")]
internal sealed record YearWheelEntryView
{
    /// <summary>When (tidpunkt), as precisely as the sources say; for what ends, its last day.</summary>
    public required PartialDate When { get; init; }

    /// <summary>In which month (månad), 1 to 12; null when only the year is known, and where the date says no more than before or after when.</summary>
    public int? Month => When.Qualifier is PartialDateQualifier.NoLaterThan or PartialDateQualifier.NoEarlierThan ? null : When.Month;

    /// <summary>What sort of thing it is (slag).</summary>
    public required YearWheelKind Kind { get; init; }

    /// <summary>What to call it (benämning), in Swedish.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it holds or is only proposed or meant (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether it is known to fall in the year (säkerhet).</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The thing itself (avser): a meeting, a plan, a follow-up, an agreement, a role assignment, a mandate or a term of office; null when it cannot be shown.</summary>
    public required NodeRef? Node { get; init; }
}

/// <summary>What sort of thing the year has (slag av post).</summary>
internal enum YearWheelKind
{
    /// <summary>A meeting, held or planned (möte).</summary>
    Meeting,

    /// <summary>A follow-up, done or planned (uppföljning).</summary>
    FollowUp,

    /// <summary>The last day of an agreement (överenskommelse upphör).</summary>
    AgreementEnds,

    /// <summary>The last day of a role (rolltilldelning upphör).</summary>
    RoleEnds,

    /// <summary>The last day of a mandate of an arena (mandat upphör).</summary>
    MandateEnds,

    /// <summary>The last day of a term of office (mandatperiod slutar).</summary>
    TermOfOfficeEnds,
}
