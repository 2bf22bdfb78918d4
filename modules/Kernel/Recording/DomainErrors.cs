namespace Samverkan.Kernel.Recording;

/// <summary>Something that the user can act on (fel).</summary>
[InterfaceType]
[GraphQLName("Error")]
public abstract record DomainError
{
    private protected DomainError(string code, string message) => (Code, Message) = (code, message);

    /// <summary>What went wrong, as a sentence fit to show (meddelande).</summary>
    public string Message { get; }

    /// <summary>Stable; what a client branches on (felkod).</summary>
    public string Code { get; }

    /// <summary>The place in the input (plats), for example ["input", "parties", "1", "stakeholderId"]; null when it is about the whole.</summary>
    public IReadOnlyList<string>? Path { get; init; }

    /// <summary>The rule of the register that would be broken (regel), for example INV-15; null when it is none of the numbered ones.</summary>
    public string? Invariant { get; init; }
}

/// <summary>What is given is not right in itself (ogiltig uppgift).</summary>
public sealed record ValidationError : DomainError
{
    internal ValidationError(string message)
        : base("VALIDATION_FAILED", message)
    {
    }
}

/// <summary>Nothing has the id or key (finns inte).</summary>
public sealed record NotFoundError : DomainError
{
    internal NotFoundError(string message)
        : base("NOT_FOUND", message)
    {
    }

    /// <summary>Keys that exist and are spelled most like the one that was given (närmaste), at most three.</summary>
    public required IReadOnlyList<string> Nearest { get; init; }
}

/// <summary>Somebody else has changed it after the user read it (ändrad av någon annan). Read it again before changing it.</summary>
public sealed record VersionConflictError : DomainError
{
    internal VersionConflictError(string message)
        : base("VERSION_CONFLICT", message)
    {
    }

    /// <summary>The version that it has now (version).</summary>
    public required int CurrentVersion { get; init; }
}

/// <summary>It cannot be done in the state in which it is (fel läge).</summary>
public sealed record StateError : DomainError
{
    internal StateError(string message)
        : base("NOT_ALLOWED_IN_STATE", message)
    {
    }

    /// <summary>The state that stands in the way (läge); null when it is not one word.</summary>
    public required string? CurrentState { get; init; }
}

/// <summary>Something else has it already (finns redan).</summary>
public sealed record DuplicateError : DomainError
{
    internal DuplicateError(string message)
        : base("ALREADY_EXISTS", message)
    {
    }

    /// <summary>What has it (befintlig post).</summary>
    public required NodeRef? Existing { get; init; }
}

/// <summary>Periods share days that they may not share (överlappande perioder).</summary>
public sealed record PeriodOverlapError : DomainError
{
    internal PeriodOverlapError(string message)
        : base("PERIOD_OVERLAP", message)
    {
    }

    /// <summary>Those with which it shares days (krockar med).</summary>
    public required IReadOnlyList<NodeRef> ConflictingWith { get; init; }
}

/// <summary>Other records need it (används).</summary>
public sealed record InUseError : DomainError
{
    internal InUseError(string message)
        : base("STILL_IN_USE", message)
    {
    }

    /// <summary>Those that need it (används av), at most 50.</summary>
    public required IReadOnlyList<NodeRef> UsedBy { get; init; }
}

/// <summary>Declares the errors that every command of the register can have.</summary>
public sealed class RecordErrorsAttribute() : ErrorAttribute(
    typeof(ValidationError), typeof(NotFoundError), typeof(VersionConflictError), typeof(StateError), typeof(DuplicateError), typeof(PeriodOverlapError), typeof(InUseError));
