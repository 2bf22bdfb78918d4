using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>Where a page ended: the sort keys of a row and the fingerprint of the list it was in. Opaque to clients.</summary>
public static class Cursor
{
    // Of keys that are texts, each as long as a text of the register can be.
    private const int MaxLength = 100_000;

    public static string Encode(string fingerprint, params ReadOnlySpan<string?> keys)
    {
        string?[] parts = [fingerprint, .. keys];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts));
    }

    /// <returns>The keys; null for one that has no value.</returns>
    /// <exception cref="GraphQLException">HC0078: it is damaged, or belongs to a list with other arguments.</exception>
    public static string?[] Decode(string cursor, string fingerprint, int keys)
    {
        try
        {
            var parts = cursor.Length <= MaxLength ? JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(cursor)) : null;
            if (parts?.Length == keys + 1 && parts[0] == fingerprint) return parts[1..];
        }
        catch (Exception damaged) when (damaged is FormatException or JsonException)
        {
            // Told below, as any other cursor that does not belong here.
        }

        throw Refused();
    }

    /// <summary>The answer to a cursor that holds something else than the list gives out.</summary>
    public static GraphQLException Refused() => new("HC0078", "The cursor does not belong to this list with these arguments. Begin again without it.");

    /// <summary>A short text that differs when <paramref name="text"/> does.</summary>
    public static string Hash(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 9));
}
