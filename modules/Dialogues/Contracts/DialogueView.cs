using System.Linq.Expressions;
using Samverkan.Arenas.Contracts;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>The dialogue with one municipality in one round (dialog). There is exactly one for each municipality (INV-24).</summary>
[GraphQLName("Dialogue")]
public sealed record DialogueView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same dialogue everywhere.</summary>
    [ID]
    public required DialogueId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example dialogue/RUN-34-2018-1-2309.</summary>
    public required string Key { get; init; }

    /// <summary>The round that it belongs to; shown as round.</summary>
    [GraphQLIgnore]
    public required DialogueRoundId RoundId { get; init; }

    /// <summary>The municipality that is heard; shown as municipality.</summary>
    [GraphQLIgnore]
    public required StakeholderId MunicipalityId { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required DialogueState State { get; init; }

    /// <summary>How it is known that it stands so (beläggning): derived where the sources say how many were heard, and not who.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When it was held (genomförd), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? HeldOn { get; init; }

    /// <summary>How one could take part (deltagandeform); unknown where the sources do not say.</summary>
    public required ParticipationMode Mode { get; init; }

    /// <summary>As what those who took part did so; shown as posts.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<StakeholderId> PostIds { get; init; }

    /// <summary>The id that its citations point at.</summary>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<Dialogue, DialogueView>> Of { get; } = dialogue => new DialogueView
    {
        Id = dialogue.Id,
        Key = dialogue.Key,
        RoundId = dialogue.Round,
        MunicipalityId = dialogue.Municipality,
        State = dialogue.State,
        Evidence = dialogue.Evidence,
        HeldOn = dialogue.HeldOn,
        Mode = dialogue.Mode,
        PostIds = dialogue.Posts,
    };
}

/// <summary>How far a dialogue has come (läge för dialog).</summary>
public enum DialogueState
{
    /// <summary>Nobody has said that it is to be held (ej planerad).</summary>
    NotPlanned,

    /// <summary>It is to be held, on a day that may not be set yet (planerad).</summary>
    Planned,

    /// <summary>It has been held (genomförd).</summary>
    Held,

    /// <summary>What was said has been written down (sammanfattad).</summary>
    Summarized,

    /// <summary>The municipality has confirmed what was written down (bekräftad av kommunen).</summary>
    Confirmed,

    /// <summary>It was called off (inställd).</summary>
    Cancelled,
}
