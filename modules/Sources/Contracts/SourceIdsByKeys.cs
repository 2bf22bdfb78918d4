using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Sources.Contracts;

/// <summary>Asks for the ids of documents (doc/), decisions (decision/), topics (topic/), contradictions and information products by their keys.</summary>
public sealed record SourceIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<Guid>>;
