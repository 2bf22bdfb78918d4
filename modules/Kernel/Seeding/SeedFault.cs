namespace Samverkan.Kernel.Seeding;

/// <summary>Something that is wrong in a seed file.</summary>
/// <param name="File">Below the folder of the seeds, for example jamtland-harjedalen/agreements.json.</param>
/// <param name="Path">The JSON path, or line and column where the file is no JSON.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record SeedFault(string File, string Path, string Message, string Expected)
{
    public override string ToString() => $"{File} {Path}: {Message} Expected {Expected}.";
}

/// <summary>The seed files have faults, all of which are listed; nothing has been written.</summary>
public sealed class SeedException(IReadOnlyList<SeedFault> faults) : Exception(Text(faults))
{
    public IReadOnlyList<SeedFault> Faults { get; } = faults;

    private static string Text(IReadOnlyList<SeedFault> faults)
        => $"The seed data has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}, and nothing has been written. Correct the files and start again.\n"
            + string.Join('\n', faults.Select(fault => "  " + fault));
}
