using MediatR;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks on which days many agreements bind their parties, as their whole lives are known. An id that does not exist is left out of the answer.</summary>
/// <param name="Ids">The agreements.</param>
public sealed record BindingTimes(IReadOnlyList<AgreementId> Ids) : IRequest<IReadOnlyDictionary<AgreementId, BindingTime>>;

/// <summary>The days on which an agreement is in force, under notice or not, certainly or possibly.</summary>
/// <param name="Ranges">In their order; none when it never is.</param>
public sealed record BindingTime(IReadOnlyList<DayRange> Ranges)
{
    /// <summary>The last of the days, as precise as the term has it; null when there is none, or none is known.</summary>
    public PartialDate? LastDay { get; init; }

    /// <summary>Whether it binds, certainly or possibly, on all days of a range; on no day at all is always so.</summary>
    /// <param name="from">The first day's number.</param>
    /// <param name="until">The number of the day after the last one.</param>
    public bool Covers(int from, int until) => from >= until || Ranges.Any(range => range.From <= from && until <= range.Until);
}

/// <summary>Days that follow each other, by their numbers.</summary>
/// <param name="From">The first day; the least number where nothing limits it.</param>
/// <param name="Until">The day after the last one; the greatest number where nothing limits it.</param>
public readonly record struct DayRange(int From, int Until);

/// <summary>Told while the register is changing: agreements get other days on which they bind, by their own events or by those of one that they end with.</summary>
/// <param name="Change">In which it happens.</param>
/// <param name="Moved">Each agreement once.</param>
public sealed record AgreementsMoving(RegisterChange Change, IReadOnlyList<MovedAgreement> Moved) : INotification;

/// <summary>That an agreement binds on other days than before.</summary>
/// <param name="Key">Of the agreement.</param>
/// <param name="Cause">The record that was changed: the agreement itself or one that it ends with.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is to be.</param>
public sealed record MovedAgreement(string Key, DocumentChange Cause, BindingTime Before, BindingTime After);
