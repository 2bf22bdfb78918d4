using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Dialogues.Forwardings;

/// <summary>That something was passed on to somebody who can do more about it (vidarelyft).</summary>
[GraphQLName("Forwarding")]
internal sealed record ForwardingView : IDialoguesRecord
{
    /// <summary>Opaque and stable; the same forwarding everywhere.</summary>
    [ID]
    public required ForwardingId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example forwarding/an-09.</summary>
    public required string Key { get; init; }

    /// <summary>What was passed on (det som lyfts): a finding or a need; null when it cannot be shown.</summary>
    public required NodeRef? What { get; init; }

    [GraphQLIgnore]
    public required StakeholderId ForwardedById { get; init; }

    [GraphQLIgnore]
    public required StakeholderId ForwardedToId { get; init; }

    /// <summary>When it was passed on (datum), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>What came back (svar); null when no answer is recorded.</summary>
    public string? Answer { get; init; }

    /// <summary>What has become of it (läge).</summary>
    public required ForwardingState State { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    /// <summary>Who has passed it on (lyft av); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetForwardedByAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(ForwardedById, cancellationToken);

    /// <summary>To whom it was passed on (lyft till); null when it cannot be shown.</summary>
    public Task<StakeholderView?> GetForwardedToAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => stakeholders.LoadAsync(ForwardedToId, cancellationToken);
}

/// <summary>What has become of something that was passed on (läge).</summary>
internal enum ForwardingState
{
    /// <summary>It was passed on, and no answer is recorded (skickat).</summary>
    Sent,

    /// <summary>An answer came back (besvarat).</summary>
    Answered,

    /// <summary>It is not known whether it reached anyone (okänt).</summary>
    Unknown,
}
