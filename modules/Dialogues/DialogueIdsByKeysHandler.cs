using MediatR;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

internal sealed class DialogueIdsByKeysHandler(DialoguesDb db) : IRequestHandler<DialogueIdsByKeys, KeysFound<Guid>>
{
    /// <summary>What the keys of this module begin with, up to the slash, the types that they stand for, and the rows that have them.</summary>
    public static IReadOnlyList<KeyTable> Tables { get; } =
    [
    ];

    public Task<KeysFound<Guid>> Handle(DialogueIdsByKeys request, CancellationToken cancellationToken)
        => db.FindKeysAsync(Tables, request.Keys, cancellationToken);
}
