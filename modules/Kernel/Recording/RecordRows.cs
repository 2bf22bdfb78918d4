namespace Samverkan.Kernel.Recording;

/// <summary>A record, or a part of one with a key of its own, as it is now.</summary>
internal sealed class RecordRow
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    /// <summary>The type's name in the graph.</summary>
    public required string Type { get; init; }

    /// <summary>The array that holds its kind; null for a part.</summary>
    public string? Collection { get; init; }

    /// <summary>The record that it is a part of; its own id otherwise.</summary>
    public required Guid Whole { get; init; }

    /// <summary>How many times it has been written.</summary>
    public required int Version { get; init; }

    /// <summary>In UTC, in milliseconds since 1970.</summary>
    public required long CreatedAt { get; init; }

    public required long UpdatedAt { get; init; }

    /// <summary>Null for a part, which stands in the document of its whole.</summary>
    public string? Document { get; init; }

    public required bool IsRemoved { get; init; }
}

/// <summary>That something was changed, by whom and why. Never changed itself: each row's hash covers the one before.</summary>
internal sealed class ChangeRow
{
    public required long Number { get; init; }

    /// <summary>In UTC, in milliseconds since 1970; later than that of the change before.</summary>
    public required long RecordedAt { get; init; }

    public required string Account { get; init; }

    public required string Role { get; init; }

    public string? Organization { get; init; }

    public required string Command { get; init; }

    public string? Reason { get; init; }

    public Guid? RequestId { get; init; }

    public string? RequestHash { get; init; }

    /// <summary>The record that the command was about.</summary>
    public Guid? Result { get; init; }

    public required string Hash { get; init; }
}

/// <summary>A record as it was after a change; what it was before is the version before.</summary>
internal sealed class VersionRow
{
    public required Guid RecordId { get; init; }

    public required int Version { get; init; }

    public required long Change { get; init; }

    /// <summary>Null when the record was removed.</summary>
    public string? Document { get; init; }
}

/// <summary>That a record points at a key, itself or by one of its parts.</summary>
internal sealed class ReferenceRow
{
    public required Guid Whole { get; init; }

    public required string Target { get; init; }

    /// <summary>The path in the whole's document.</summary>
    public required string Place { get; init; }
}
