namespace Samverkan.Kernel.Recording;

/// <summary>Something to know although the change was made (varning).</summary>
/// <param name="Code">Stable; what a client branches on (varningskod).</param>
/// <param name="Message">A sentence to show (meddelande).</param>
/// <param name="Path">The place in the input (plats); null when it is about the whole.</param>
public sealed record Warning(string Code, string Message, IReadOnlyList<string>? Path);
