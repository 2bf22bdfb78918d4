using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Impacts;

/// <summary>What it means that an agreement is ended on a day, as far as its own life tells.</summary>
internal static class AgreementEnding
{
    /// <param name="life">The agreement.</param>
    /// <param name="endsOn">The first day on which it would no longer hold.</param>
    /// <exception cref="GraphQLException">PERIOD_REVERSED: it has not begun by then, or nothing is known of it before that day.</exception>
    public static AgreementImpactView Of(AgreementLife life, DateOnly endsOn)
    {
        var last = endsOn.AddDays(-1);
        var state = AgreementStatusRules.On(life, last);
        var term = AgreementStatusRules.TermOn(life, last)?.Period ?? life.OriginalTerm;
        if (state.Status is null || (state.Standing is Standing.Established && term.FirstDay is { } first && HasNotCome(first, endsOn)))
            throw NotBegun(life, term.FirstDay, endsOn);

        var outcome = state switch
        {
            { Binds: true } => AgreementImpactState.WouldEnd,
            { Status: AgreementStatus.Ended } => AgreementImpactState.AlreadyEnded,
            _ => AgreementImpactState.NotInForce,
        };
        return new AgreementImpactView
        {
            AgreementId = life.Id,
            EndsOn = endsOn,
            State = outcome,
            Certainty = state.Certainty,
            AlreadyEndedOn = outcome is AgreementImpactState.AlreadyEnded ? term.LastDay?.DayAfter() : null,
            EndingIds = outcome is AgreementImpactState.WouldEnd ? [life.Id] : [],
            AllDependents = [],
        };
    }

    // A first day that is only known to be no later than a date may have come long before it.
    private static bool HasNotCome(PartialDate first, DateOnly endsOn) => first.Qualifier is not PartialDateQualifier.NoLaterThan && first.Earliest >= endsOn;

    private static GraphQLException NotBegun(AgreementLife life, PartialDate? first, DateOnly endsOn) => ArgumentFault.Of(
        "PERIOD_REVERSED",
        $"{life.DiaryNumber} {(first is null ? "is not known of" : $"begins {first.Text} and does not hold")} before {endsOn:O}. Give endsOn a day after its first one.",
        "endsOn");
}
