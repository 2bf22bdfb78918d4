using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>Derives where an agreement stands on a day, and for which time it then holds, from the events that are known and how well their days are.</summary>
/// <remarks>
/// On any day each event has certainly happened, may have happened, or has not. The courses that its life may have taken by that day are
/// those in which the open events have happened up to some point, in the order of the life. A status is uncertain only where the courses
/// differ, or where the term leaves it open. Source: the domain model, section 6.1, as the settled points, section 3.4, have it.
/// </remarks>
internal static class AgreementStatusRules
{
    public static AgreementState On(AgreementLife life, DateOnly day)
    {
        var windows = EventWindow.Of(life);
        var counted = new Course(life, Happened(windows, day, window => window.CountsWhenPossible), day);
        var reading = counted.Read();
        var possible = Courses(life, windows, day).Append(counted)
            .Select(course => course.Read())
            .SelectMany(one => one.OrElse.Prepend(one.Status))
            .ToHashSet();
        var open = windows.Where(window => window.IsOpenOn(day) && window.Event.Kind.LeadsTo() is not null).ToList();

        var state = new AgreementState
        {
            Life = life,
            Day = day,
            Status = reading.Status,
            EndReason = reading.EndReason,
            Possible = possible,
        };
        return state with { ExplainedBy = StatusGround.Of(state, counted, open), Remark = StatusRemark.Of(state, counted, open) };
    }

    /// <summary>The term as it is known on the day; null before the first thing that is known to have happened.</summary>
    public static TermState? TermOn(AgreementLife life, DateOnly day)
    {
        var windows = EventWindow.Of(life);
        if (Happened(windows, day, window => window.CountsWhenPossible).Count == 0) return null;

        var period = new Course(life, Happened(windows, day, window => window.HasNoDay), day).Term;
        var others = Courses(life, windows, day).SelectMany(course => course.Terms).Where(term => term != period).Distinct();
        return new TermState(period, [.. others]);
    }

    /// <summary>Whether its first day, as it is known on the day, may have come; where no first day is known, whether anything is known of it by then.</summary>
    public static bool MayHaveBegun(AgreementLife life, DateOnly day)
        => TermOn(life, day) is { } term && (term.Period.FirstDay is not { } first || DayWindow.OfPossible(first).MayHaveComeOn(day));

    private static IEnumerable<Course> Courses(AgreementLife life, IReadOnlyList<EventWindow> windows, DateOnly day)
    {
        var open = windows.Where(window => window.IsOpenOn(day)).ToList();
        for (var count = 0; count <= open.Count; count++)
        {
            var happened = open.Take(count).ToHashSet();
            yield return new Course(life, Happened(windows, day, happened.Contains), day);
        }
    }

    /// <summary>The events that have certainly happened, and those of the open ones that count.</summary>
    private static List<AgreementEvent> Happened(IReadOnlyList<EventWindow> windows, DateOnly day, Func<EventWindow, bool> counts)
        => [.. windows.Where(window => window.Days.HasComeOn(day) || (window.IsOpenOn(day) && counts(window))).Select(window => window.Event)];
}

/// <summary>Where an agreement stands on a day.</summary>
internal sealed record AgreementState
{
    public required AgreementLife Life { get; init; }

    public required DateOnly Day { get; init; }

    public required AgreementStatus? Status { get; init; }

    public required EndReason? EndReason { get; init; }

    /// <summary>Every status that it may have on the day; null among them where it may be that nothing has happened yet.</summary>
    public required IReadOnlySet<AgreementStatus?> Possible { get; init; }

    public IReadOnlyList<AgreementEvent> ExplainedBy { get; init; } = [];

    public string? Remark { get; init; }

    public Certainty Certainty => Possible.Count > 1 ? Certainty.Uncertain : Certainty.Certain;

    public Standing? Standing => Status switch
    {
        null => null,
        AgreementStatus.Draft or AgreementStatus.Proposed => Kernel.Standing.Proposed,
        AgreementStatus.Withdrawn => Kernel.Standing.Rejected,
        _ => Kernel.Standing.Established,
    };

    /// <summary>Whether it binds its parties, certainly or possibly.</summary>
    public bool Binds => Status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice;
}

/// <summary>For which time an agreement holds as it is known on a day, and which other terms it may have had by then.</summary>
internal sealed record TermState(ValidPeriod Period, IReadOnlyList<ValidPeriod> Alternatives)
{
    // Of a term without any bound nothing at all is known.
    private bool IsUnknown => Period is { FirstDayKind: BoundKind.Unknown, LastDayKind: BoundKind.Unknown };

    public Certainty Certainty => Alternatives.Count > 0 || IsUnknown ? Certainty.Uncertain : Certainty.Certain;
}
