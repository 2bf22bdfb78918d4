using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Kernel.Seeding;

/// <summary>The id of a seeded or imported record: the same on every installation.</summary>
public static class SeedId
{
    /// <summary>UUID version 8, from the first 16 bytes of SHA-256 over <c>samverkan:</c>, the type and the key.</summary>
    /// <param name="type">The type's name in the graph.</param>
    /// <param name="key">The record's key, or anything else that tells it from all others of its type.</param>
    public static Guid For(string type, string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"samverkan:{type}{key}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
