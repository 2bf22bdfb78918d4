using MediatR;
using Samverkan.Dialogues.Actions;
using Samverkan.Dialogues.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Findings;
using Samverkan.Dialogues.Forwardings;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Needs;
using Samverkan.Dialogues.Priorities;
using Samverkan.Dialogues.Questions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel;

namespace Samverkan.Dialogues;

internal sealed class DialogueIdsByKeysHandler(DialoguesDb db) : IRequestHandler<DialogueIdsByKeys, KeysFound<Guid>>
{
    /// <summary>What the keys of this module begin with, up to the slash, the types that they stand for, and the rows that have them.</summary>
    public static IReadOnlyList<KeyTable> Tables { get; } =
    [
        KeyTable.Of<DialogueRound>("round", "DialogueRound"),
        KeyTable.Of<Dialogue>("dialogue", "Dialogue"),
        KeyTable.Of<DialogueQuestion>("question", "DialogueQuestion"),
        KeyTable.Of<Statement>("statement", "Statement"),
        KeyTable.Of<FulfilmentJudgement>("judgement", "FulfilmentJudgement"),
        KeyTable.Of<Finding>("finding", "Finding"),
        KeyTable.Of<Need>("need", "Need"),
        KeyTable.Of<ActionEntry>("action", "Action"),
        KeyTable.Of<Forwarding>("forwarding", "Forwarding"),
        KeyTable.Of<Priority>("priority", "Priority"),
    ];

    public Task<KeysFound<Guid>> Handle(DialogueIdsByKeys request, CancellationToken cancellationToken)
        => db.FindKeysAsync(Tables, request.Keys, cancellationToken);
}
