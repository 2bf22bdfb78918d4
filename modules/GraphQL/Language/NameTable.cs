using System.Text;

namespace Samverkan.GraphQL.Language;

/// <summary>Gives the same string for the same name, so that a name read a thousand times is one string.</summary>
/// <remarks>
/// Bounded: one entry a slot, and a newcomer takes the place of the one before. So a caller who sends ever new names makes it
/// slower, never larger. Entries are single references, hence no lock.
/// </remarks>
internal static class NameTable
{
    private const int Slots = 4096;
    private const int LongestKept = 64;

    private static readonly string?[] Names = new string?[Slots];

    /// <param name="name">ASCII, as all names are.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestKept) return Encoding.ASCII.GetString(name);

        var hash = 2166136261u;
        foreach (var letter in name) hash = (hash ^ letter) * 16777619u;

        ref var slot = ref Names[(hash ^ (hash >> 15)) % Slots];
        if (slot is { } known && Ascii.Equals(name, known)) return known;
        return slot = Encoding.ASCII.GetString(name);
    }
}
