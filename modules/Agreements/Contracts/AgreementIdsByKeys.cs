using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>
/// Asks for the ids of agreements (agreement/) and their parts by their keys: event/, area/, obligation/, purpose/, priority-area/,
/// perspective/, annual-plan/, assignment-after/, follow-up/ and follow-up-plan/.
/// </summary>
public sealed record AgreementIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<Guid>>;
