using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>For which time an agreement holds as it is known on a day (nuvarande giltighetstid), derived from its events; never stored.</summary>
[GraphQLName("TermAnswer")]
internal sealed record TermAnswer
{
    /// <summary>The day that the answer is about (per datum).</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The term (giltighetstid), both days included; where it is uncertain, the one before the event whose day is not known.</summary>
    public required ValidPeriod Period { get; init; }

    /// <summary>The other terms that it may have had by then (alternativ); empty when the term is certain or nothing is known of it.</summary>
    public required IReadOnlyList<ValidPeriod> Alternatives { get; init; }

    /// <summary>Whether it is known which term it had (säkerhet). A term with one known bound can be the certain one; one of which no bound is known is uncertain.</summary>
    public required Certainty Certainty { get; init; }
}

/// <summary>Puts what the rules derive into the answers that are shown.</summary>
internal static class AgreementAnswers
{
    public static AgreementStatusAnswer Status(AgreementLife life, DateOnly day)
    {
        var state = AgreementStatusRules.On(life, day);
        return new AgreementStatusAnswer
        {
            AsOf = day,
            Status = state.Status,
            EndReason = state.EndReason,
            Certainty = state.Certainty,
            Standing = state.Standing,
            Remark = state.Remark,
            ExplainedByIds = [.. state.ExplainedBy.Select(one => one.Id)],
        };
    }

    public static TermAnswer? Term(AgreementLife life, DateOnly day) => AgreementStatusRules.TermOn(life, day) is { } term
        ? new TermAnswer { AsOf = day, Period = term.Period, Alternatives = term.Alternatives, Certainty = term.Certainty }
        : null;
}
