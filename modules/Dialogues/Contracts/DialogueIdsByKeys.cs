using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Asks for the ids of rounds, dialogues, statements, findings, needs and their parts by their keys.</summary>
/// <param name="Keys">That are asked for.</param>
public sealed record DialogueIdsByKeys(IReadOnlyList<string> Keys) : IRequest<KeysFound<Guid>>;
