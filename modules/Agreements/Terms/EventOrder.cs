using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>What can happen to an agreement in which status, and when.</summary>
/// <remarks>Source: the domain model, section 6.1. How it came to be need not be known, and of an imprecise date the day that fits counts.</remarks>
internal static class EventOrder
{
    /// <summary>The status in which the event cannot have happened; null when it can.</summary>
    /// <param name="before">The life without the event and what comes after it.</param>
    /// <param name="one">The event.</param>
    public static Hindrance? HindranceTo(this AgreementEvent one, AgreementLife before)
    {
        AgreementStatus? last = null;
        foreach (var day in Days(one, before))
        {
            last = AgreementStatusRules.On(before, day).Status;
            if (one.Kind.CanHappenIn(last)) return null;
        }

        return new Hindrance(last);
    }

    /// <summary>Whether it is dated before an event that stands before it in the life, without doubt.</summary>
    public static bool IsDatedBefore(this AgreementEvent one, AgreementEvent earlier)
        => one.OccurredOn is { Qualifier: not PartialDateQualifier.NoEarlierThan } date
            && earlier.OccurredOn is { Qualifier: not PartialDateQualifier.NoLaterThan } other
            && DayWindow.Of(date).CertainFrom <= DayWindow.Of(other).PossibleFrom
            && date.Latest < other.Earliest;

    private static bool CanHappenIn(this AgreementEventKind kind, AgreementStatus? status) => kind switch
    {
        AgreementEventKind.Drafted => status is null,
        AgreementEventKind.Proposed => status is null or AgreementStatus.Draft,
        AgreementEventKind.Adopted or AgreementEventKind.Concluded => status is null or AgreementStatus.Draft or AgreementStatus.Proposed or AgreementStatus.Adopted,
        AgreementEventKind.Signed => status is null or AgreementStatus.Draft or AgreementStatus.Proposed or AgreementStatus.Adopted or AgreementStatus.InForce,
        AgreementEventKind.EnteredIntoForce => status is null or AgreementStatus.Adopted or AgreementStatus.InForce,
        AgreementEventKind.Extended => status is AgreementStatus.Adopted or AgreementStatus.InForce,
        AgreementEventKind.NoticeGiven => status is AgreementStatus.InForce,
        AgreementEventKind.Revised => status is AgreementStatus.Adopted or AgreementStatus.InForce or AgreementStatus.InForceUnderNotice,
        AgreementEventKind.TermEnded or AgreementEventKind.Terminated or AgreementEventKind.Replaced => status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice,
        AgreementEventKind.Withdrawn => status is AgreementStatus.Draft or AgreementStatus.Proposed,
        _ => status is AgreementStatus.Adopted or AgreementStatus.InForce or AgreementStatus.InForceUnderNotice or AgreementStatus.Ended,
    };

    /// <summary>The days that decide: those on which it may have happened, as far as they differ. The last one tells what stood in the way.</summary>
    private static IEnumerable<DateOnly> Days(AgreementEvent one, AgreementLife before)
    {
        var date = one.IsDecidedByItsEffect ? one.EffectiveOn : one.OccurredOn;
        if (date is { Qualifier: PartialDateQualifier.Exact or PartialDateQualifier.Approximate })
        {
            // What ends on a day was in force the day before.
            if (one.Kind.LeadsTo() is AgreementStatus.Ended && date.Earliest > DateOnly.MinValue) yield return date.Earliest.AddDays(-1);
            yield return date.Earliest;
            yield return date.Latest;
            yield break;
        }

        var latest = date is { Qualifier: PartialDateQualifier.NoLaterThan } ? date.Latest : one.KnownNoLaterThan;
        var days = before.Events.SelectMany(each => new[] { each.OccurredOn?.Latest, each.KnownNoLaterThan, each.EffectiveOn?.Latest })
            .Concat(before.Attestations.Select(seen => (DateOnly?)seen.On.Latest))
            .Append(before.OriginalTerm.FirstDay?.Latest)
            .Append(date?.Latest)
            .OfType<DateOnly>()
            .Where(day => !(day > latest))
            .Append(latest ?? DateOnly.MinValue);
        foreach (var day in days.Order()) yield return day;
    }
}

/// <summary>That an event cannot have happened in the status that the agreement had.</summary>
/// <param name="Status">The status; null when nothing was known of the agreement.</param>
internal sealed record Hindrance(AgreementStatus? Status);
