namespace Samverkan.Kernel.Storage;

/// <summary>One thing that was looked at in a database.</summary>
/// <param name="Name">In a word or two.</param>
/// <param name="Faults">What is wrong with it, in sentences; empty when nothing is.</param>
public sealed record InspectedPart(string Name, IReadOnlyList<string> Faults);
