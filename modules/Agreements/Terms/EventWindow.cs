using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>When an event of a life may have happened and when it certainly has, as far as its own date and what surrounds it tell.</summary>
/// <remarks>Source: the domain model, section 6.1, as the settled points, section 3.4, have it.</remarks>
internal sealed record EventWindow(AgreementEvent Event, DayWindow Days)
{
    /// <summary>Whether the source dates it, precisely or not.</summary>
    public bool IsDated => Event.OccurredOn is { Qualifier: PartialDateQualifier.Exact or PartialDateQualifier.Approximate };

    /// <summary>Whether nothing at all is told of its day.</summary>
    public bool HasNoDay => !IsDated && KnownBy(Event) is null;

    /// <summary>On days when it may have happened: whether the answer is the state after it. One that is only known to have happened by a later day is not counted before.</summary>
    public bool CountsWhenPossible => IsDated || HasNoDay;

    public bool IsOpenOn(DateOnly day) => Days.MayHaveComeOn(day) && !Days.HasComeOn(day);

    /// <summary>One window for each event, in the order of the life.</summary>
    public static IReadOnlyList<EventWindow> Of(AgreementLife life)
    {
        var certain = CertainFrom(life);
        var windows = new List<EventWindow>();
        int? previous = null;
        foreach (var (one, certainFrom) in life.Events.Zip(certain))
        {
            var window = new EventWindow(one, new DayWindow(DayWindow.Always, certainFrom));
            var possibleFrom = Math.Max(Own(one).PossibleFrom, AfterEarlierState(life, one));
            if (!window.IsDated && previous is { } before) possibleFrom = Math.Max(possibleFrom, before + 1);

            windows.Add(window with { Days = new DayWindow(Math.Min(possibleFrom, certainFrom), certainFrom) });
            if (one.Kind.LeadsTo() is not null && possibleFrom > DayWindow.Always) previous = Math.Max(previous ?? possibleFrom, possibleFrom);
        }

        return windows;
    }

    /// <summary>An event has happened when its date has passed, when its status has been seen, and when what comes after it in the life has happened.</summary>
    private static int[] CertainFrom(AgreementLife life)
    {
        var certain = new int[life.Events.Count];
        var next = DayWindow.Never;
        for (var i = certain.Length - 1; i >= 0; i--)
        {
            certain[i] = Own(life.Events[i]).CertainFrom;
            if (life.Events[i].Kind.LeadsTo() is not { } status) continue;

            var seen = life.Attestations.Where(seen => seen.Status == status || status.Precedes(seen.Status)).Select(seen => seen.On.Latest.DayNumber);
            certain[i] = next = seen.Append(certain[i]).Append(next).Min();
        }

        return certain;
    }

    private static DayWindow Own(AgreementEvent one)
    {
        var own = one.OccurredOn is { Qualifier: not PartialDateQualifier.NoLaterThan } date
            ? DayWindow.Of(date)
            : new DayWindow(DayWindow.Always, DayWindow.Never);
        return KnownBy(one) is { } known ? own with { CertainFrom = Math.Min(own.CertainFrom, known.DayNumber) } : own;
    }

    private static DateOnly? KnownBy(AgreementEvent one)
        => one.OccurredOn is { Qualifier: PartialDateQualifier.NoLaterThan } date && !(one.KnownNoLaterThan < date.Latest) ? date.Latest : one.KnownNoLaterThan;

    // On a day on which an earlier status was seen, the event had not happened.
    private static int AfterEarlierState(AgreementLife life, AgreementEvent one)
        => one.Kind.LeadsTo() is not { } status
            ? DayWindow.Always
            : life.Attestations.Where(seen => seen.Status.Precedes(status)).Select(seen => seen.On.Earliest.DayNumber + 1).DefaultIfEmpty(DayWindow.Always).Max();
}
