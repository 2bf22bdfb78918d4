using System.Linq.Expressions;
using Samverkan.Dialogues.Needs;
using Samverkan.Kernel;

namespace Samverkan.Dialogues.Contracts;

/// <summary>Something that is wished for or needed in the cooperation (behov, önskemål).</summary>
[GraphQLName("Need")]
public sealed record NeedView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same need everywhere.</summary>
    [ID]
    public required NeedId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example need/w-13.</summary>
    public required string Key { get; init; }

    /// <summary>What is needed (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>Who has raised it (framfört av).</summary>
    public required IReadOnlyList<NeedOrigin> RaisedBy { get; init; }

    /// <summary>What shows it (underlag): statements, findings, purposes, decisions.</summary>
    public required IReadOnlyList<NodeRef> From { get; init; }

    /// <summary>How far it has come (läge).</summary>
    public required NeedState State { get; init; }

    /// <summary>The years for which it has been met (tillgodosett för år), where it comes back every year; empty when it has not been met, or not for single years.</summary>
    public required IReadOnlyList<int> MetFor { get; init; }

    /// <summary>Why it was dropped (skäl); null unless it was.</summary>
    public string? DroppedBecause { get; init; }

    /// <summary>What has been done about it (bemötts av): a proposed agreement, a decision, a follow-up and others; empty while it is open.</summary>
    public required IReadOnlyList<NodeRef> AddressedBy { get; init; }

    /// <summary>The arena that is wanted; null when it asks for none; shown as wantedArena.</summary>
    [GraphQLIgnore]
    public ArenaId? WantedArenaId { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<Need, NeedView>> Of { get; } = need => new NeedView
    {
        Id = need.Id,
        Key = need.Key,
        Text = need.Text,
        TextEn = need.TextEn,
        Theme = need.Theme,
        RaisedBy = need.RaisedBy.OrderBy(raised => raised.Order).Select(raised => raised.Origin).ToList(),
        From = need.Links.Where(link => link.Kind == NeedLinkKind.From).OrderBy(link => link.Order).Select(link => link.Node).ToList(),
        State = need.State,
        MetFor = need.MetFor,
        DroppedBecause = need.DroppedBecause,
        AddressedBy = need.Links.Where(link => link.Kind == NeedLinkKind.AddressedBy).OrderBy(link => link.Order).Select(link => link.Node).ToList(),
        WantedArenaId = need.WantedArena,
    };
}

/// <summary>Who has raised a need (framfört av).</summary>
public enum NeedOrigin
{
    /// <summary>The municipalities, in the dialogues (kommunerna).</summary>
    Municipalities,

    /// <summary>Members of a council (samverkansråd).</summary>
    Council,

    /// <summary>The Region itself (regionen).</summary>
    Region,

    /// <summary>The purposes of an agreement (överenskommelse).</summary>
    Agreement,

    /// <summary>A board (nämnd eller styrelse).</summary>
    Board,
}

/// <summary>How far a need has come (läge).</summary>
public enum NeedState
{
    /// <summary>Nothing is known to have been done about it (öppet).</summary>
    Open,

    /// <summary>Somebody has been told to see to it (uppdrag givet).</summary>
    Assigned,

    /// <summary>Something that is only proposed would meet it (bemött av förslag).</summary>
    AddressedByProposal,

    /// <summary>It has been passed on to others (vidarelyft).</summary>
    Forwarded,

    /// <summary>It has been met, for the years that metFor names where it names any (tillgodosett).</summary>
    Met,

    /// <summary>It is no longer pursued (avskrivet).</summary>
    Dropped,
}
