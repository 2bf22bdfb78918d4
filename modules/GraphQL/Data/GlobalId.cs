using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Samverkan.GraphQL.Data;

/// <summary>The id of a thing as clients see it: the name of its type, a colon and the sixteen bytes of its Guid, in base64url without padding.</summary>
public static class GlobalId
{
    /// <summary>The longest id there can be, in characters.</summary>
    public const int MaxLength = 200;

    public static string Encode(string type, Guid id)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        return Encoding.UTF8.GetString(text[..Encode(Encoding.UTF8.GetBytes(type), id, text)]);
    }

    /// <returns>How many bytes of <paramref name="text"/> were written.</returns>
    public static int Encode(ReadOnlySpan<byte> type, Guid id, Span<byte> text)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        type.CopyTo(bytes);
        bytes[type.Length] = (byte)':';
        id.TryWriteBytes(bytes[(type.Length + 1)..], bigEndian: true, out var written);
        return Base64Url.EncodeToUtf8(bytes[..(type.Length + 1 + written)], text);
    }

    /// <returns>False when the text is no global id.</returns>
    public static bool TryDecode(string text, [NotNullWhen(true)] out string? type, out Guid id)
    {
        (type, id) = (null, default);
        if (text.Length is < 24 or > MaxLength || !Base64Url.IsValid(text)) return false;

        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Base64Url.TryDecodeFromChars(text, bytes, out var length) || length < 18 || bytes[length - 17] != ':') return false;
        type = Encoding.UTF8.GetString(bytes[..(length - 17)]);
        id = new Guid(bytes[(length - 16)..length], bigEndian: true);
        return true;
    }
}
