using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks for the municipalities that may belong to a group of the register on a day, in the Swedish order of their names: those that cooperate.</summary>
/// <param name="AsOf">The day.</param>
public sealed record GroupedMunicipalities(DateOnly AsOf) : IRequest<IReadOnlyList<StakeholderId>>;
