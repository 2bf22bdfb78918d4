using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>Asks which agreements had ended on which days: one question for many days, each agreement with a day of its own.</summary>
/// <param name="Asked">The agreements, each with the day that is asked about; one agreement may stand there with several days.</param>
public sealed record EndedAgreements(IReadOnlyList<AgreementOnDay> Asked) : IRequest<IReadOnlySet<AgreementOnDay>>;

/// <param name="Agreement">The agreement.</param>
/// <param name="Day">The day.</param>
public readonly record struct AgreementOnDay(AgreementId Agreement, DateOnly Day);
