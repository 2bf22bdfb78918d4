namespace Samverkan.Kernel.Recording;

/// <summary>Places in the input of a command, written as JSON paths: <c>input.parties[1].stakeholderId</c>.</summary>
internal static class InputPlace
{
    /// <summary>The steps of a place, as errors give them.</summary>
    public static IReadOnlyList<string> Split(string place) => place.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
}
