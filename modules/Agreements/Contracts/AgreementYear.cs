using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks what agreements have in a year: meetings that their plans foresee, follow-ups, and last days of their terms.</summary>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day on which it is asked: terms are those known by then.</param>
public sealed record AgreementYear(int Year, DateOnly AsOf) : IRequest<AgreementYearAnswer>;

/// <param name="Meetings">Meetings that the plans of agreements foresee, where the agreement may hold or is proposed in that month.</param>
/// <param name="FollowUps">Follow-ups done or planned.</param>
/// <param name="LastDays">Last days of agreements.</param>
public sealed record AgreementYearAnswer(IReadOnlyList<DatedThing> Meetings, IReadOnlyList<DatedThing> FollowUps, IReadOnlyList<DatedThing> LastDays);
