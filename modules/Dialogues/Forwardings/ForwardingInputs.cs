using Samverkan.Kernel.Recording;

namespace Samverkan.Dialogues.Forwardings;

/// <summary>What is told to pass a need or conclusion on to somebody else.</summary>
internal sealed record ForwardInput : RecordInput
{
    /// <summary>The need or conclusion that is passed on (vad). A need must be open, and is FORWARDED then.</summary>
    [ID]
    public required string WhatId { get; init; }

    /// <summary>Who passes it on (vidarelyft av).</summary>
    [ID]
    [Member("forwardedBy")]
    public required string ForwardedById { get; init; }

    /// <summary>To whom (vidarelyft till).</summary>
    [ID]
    [Member("forwardedTo")]
    public required string ForwardedToId { get; init; }

    /// <summary>When (datum): 2023-02-06, 2023-02 or 2023.</summary>
    public string? OccurredOn { get; init; }

    /// <summary>What came back (svar), when it is ANSWERED.</summary>
    public string? Answer { get; init; }

    /// <summary>Whether there is an answer (läge); SENT when left out.</summary>
    public ForwardingState? State { get; init; }
}

/// <summary>What is told to change what is known of a forwarding: that it was answered, too. What is left out stays; null takes away.</summary>
internal sealed record UpdateForwardingDetailsInput : ChangeInput
{
    /// <summary>The need or conclusion that is passed on (vad).</summary>
    [ID]
    public Optional<string> WhatId { get; init; }

    /// <summary>Who passes it on (vidarelyft av).</summary>
    [ID]
    [Member("forwardedBy")]
    public Optional<string> ForwardedById { get; init; }

    /// <summary>To whom (vidarelyft till).</summary>
    [ID]
    [Member("forwardedTo")]
    public Optional<string> ForwardedToId { get; init; }

    /// <summary>When (datum): 2023-02-06, 2023-02 or 2023.</summary>
    public Optional<string?> OccurredOn { get; init; }

    /// <summary>What came back (svar), when it is ANSWERED.</summary>
    public Optional<string?> Answer { get; init; }

    /// <summary>Whether there is an answer (läge); ANSWERED needs one.</summary>
    public Optional<ForwardingState> State { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
