using System.Text.RegularExpressions;

namespace Samverkan.Kernel.Seeding;

/// <summary>Something that is wrong with a record that somebody gives.</summary>
/// <param name="File">Below the folder of the seeds, for example jamtland-harjedalen/agreements.json; for other files their names.</param>
/// <param name="Path">The JSON path, or line and column where the file is no JSON, or row and column.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What should stand there.</param>
public sealed partial record SeedFault(string File, string Path, string Message, string Expected)
{
    /// <summary>What sort of fault it is.</summary>
    public FaultKind Kind { get; init; }

    /// <summary>What is the case instead: the state that stands in the way, or the version that is newer.</summary>
    public string? Found { get; init; }

    /// <summary>The keys of other records that it is about: nearest ones for an unknown key, those that stand in the way otherwise.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The rule that is broken, for example INV-15; null when it is none of the numbered ones.</summary>
    public string? Invariant => RuleNumber().Match(Message + Expected) is { Success: true } found ? found.Value : null;

    public bool Equals(SeedFault? other) => other is not null && (File, Path, Message, Expected) == (other.File, other.Path, other.Message, other.Expected);

    public override int GetHashCode() => HashCode.Combine(File, Path, Message, Expected);

    public override string ToString() => $"{File} {Path}: {Message} Expected {Expected}.";

    [GeneratedRegex(@"INV-\d\d")]
    private static partial Regex RuleNumber();
}

/// <summary>Sorts of faults.</summary>
public enum FaultKind
{
    /// <summary>What is given is not right in itself.</summary>
    Invalid,

    /// <summary>Nothing has the key or id.</summary>
    NotFound,

    /// <summary>Something else has it already.</summary>
    Duplicate,

    /// <summary>It cannot be done in the state in which the record is.</summary>
    State,

    /// <summary>Periods share days that they may not share.</summary>
    Overlap,

    /// <summary>Other records need it.</summary>
    InUse,

    /// <summary>Somebody else has changed it meanwhile.</summary>
    Conflict,

    /// <summary>Who asks may not do it.</summary>
    Refused,
}

/// <summary>The seed files have faults, all of which are listed; nothing has been written.</summary>
public sealed class SeedException(IReadOnlyList<SeedFault> faults) : Exception(Text(faults))
{
    public IReadOnlyList<SeedFault> Faults { get; } = faults;

    private static string Text(IReadOnlyList<SeedFault> faults)
        => $"The seed data has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}, and nothing has been written. Correct the files and start again.\n"
            + string.Join('\n', faults.Select(fault => "  " + fault));
}
