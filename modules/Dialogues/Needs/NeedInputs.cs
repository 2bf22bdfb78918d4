using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Needs;

/// <summary>What is told to record a need or wish.</summary>
internal sealed record RecordNeedInput : RecordInput
{
    /// <summary>What is needed or wished for (behov), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public required Theme Theme { get; init; }

    /// <summary>Who has raised it (väckt av), one at least.</summary>
    public required IReadOnlyList<NeedOrigin> RaisedBy { get; init; }

    /// <summary>What it is drawn from (underlag): statements, findings, purposes, decisions.</summary>
    [ID]
    [Member("from")]
    public IReadOnlyList<string>? FromIds { get; init; }

    /// <summary>Where it stands (läge); OPEN when left out.</summary>
    public NeedState? State { get; init; }

    /// <summary>The years for which it has been met (tillgodosett för), when it is MET.</summary>
    public IReadOnlyList<int>? MetFor { get; init; }

    /// <summary>Why it was dropped (skäl), when it is DROPPED.</summary>
    public string? DroppedBecause { get; init; }

    /// <summary>What has been done about it (bemött av): decisions, proposals, forwardings. Required unless it is open or dropped.</summary>
    [ID]
    [Member("addressedBy")]
    public IReadOnlyList<string>? AddressedByIds { get; init; }

    /// <summary>The arena that is wished for (önskad arena).</summary>
    [ID]
    public string? WantedArenaId { get; init; }
}

/// <summary>What is told to change a need. What is left out stays; null takes away.</summary>
internal sealed record UpdateNeedDetailsInput : ChangeInput
{
    /// <summary>What is needed or wished for (behov), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>What it is about (tema).</summary>
    public Optional<Theme> Theme { get; init; }

    /// <summary>Who has raised it (väckt av), one at least.</summary>
    public Optional<IReadOnlyList<NeedOrigin>> RaisedBy { get; init; }

    /// <summary>What it is drawn from (underlag), all of it.</summary>
    [ID]
    [Member("from")]
    public Optional<IReadOnlyList<string>> FromIds { get; init; }

    /// <summary>Where it stands (läge): one step on from where it stands (model 6.5). It is dropped by dropNeed.</summary>
    public Optional<NeedState> State { get; init; }

    /// <summary>The years for which it has been met (tillgodosett för), all of them.</summary>
    public Optional<IReadOnlyList<int>> MetFor { get; init; }

    /// <summary>What has been done about it (bemött av), all of it. Required unless it is open or dropped.</summary>
    [ID]
    [Member("addressedBy")]
    public Optional<IReadOnlyList<string>> AddressedByIds { get; init; }

    /// <summary>The arena that is wished for (önskad arena).</summary>
    [ID]
    public Optional<string?> WantedArenaId { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to drop a need.</summary>
internal sealed record DropNeedInput : ChangeInput
{
    /// <summary>Why it is dropped (skäl).</summary>
    public required string DroppedBecause { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), added to those of the need.</summary>
    public IReadOnlyList<CitationInput>? Citations { get; init; }
}
