using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks what each of many stakeholders has decided, alone or with others, in the order of the keys. What is only proposed is left out.</summary>
/// <param name="Stakeholders">Who may have decided something.</param>
public sealed record DecisionsDecidedBy(IReadOnlyList<StakeholderId> Stakeholders) : IRequest<ILookup<StakeholderId, DecisionView>>;
