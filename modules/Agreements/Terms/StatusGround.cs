using Samverkan.Agreements.Contracts;

namespace Samverkan.Agreements.Terms;

/// <summary>Chooses the events that explain a status: those that led to it, and those that leave it open.</summary>
internal static class StatusGround
{
    public static IReadOnlyList<AgreementEvent> Of(AgreementState state, Course course, IReadOnlyList<EventWindow> open)
    {
        var ground = Ground(state.Status, course).Concat(open.Select(window => window.Event)).ToHashSet();
        return [.. state.Life.Events.Where(ground.Contains)];
    }

    private static IEnumerable<AgreementEvent> Ground(AgreementStatus? status, Course course) => status switch
    {
        null => [],
        AgreementStatus.InForce => Start(course).Concat(LastExtension(course)),
        AgreementStatus.Ended => Endings(course) is { Count: > 0 } endings ? endings : LastExtension(course) is { Count: > 0 } extension ? extension : Start(course),
        _ => LedTo(course, status.Value),
    };

    private static List<AgreementEvent> Start(Course course)
        => LedTo(course, AgreementStatus.InForce) is { Count: > 0 } entered ? entered : LedTo(course, AgreementStatus.Adopted);

    private static List<AgreementEvent> Endings(Course course) => [.. course.Happened.Where(one => one.Kind.Ends())];

    private static List<AgreementEvent> LastExtension(Course course)
        => [.. course.Happened.Where(one => one.Kind is AgreementEventKind.Extended).TakeLast(1)];

    private static List<AgreementEvent> LedTo(Course course, AgreementStatus status)
        => [.. course.Happened.Where(one => one.Kind.LeadsTo() == status)];
}
