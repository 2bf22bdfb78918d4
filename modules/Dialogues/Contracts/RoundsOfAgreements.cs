using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for the rounds of many agreements at once, those of each in their order. An agreement about which nobody has been asked has none.</summary>
public sealed record RoundsOfAgreements(IReadOnlyList<AgreementId> Ids) : IRequest<ILookup<AgreementId, DialogueRoundView>>;
