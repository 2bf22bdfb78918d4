using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samverkan.Kernel.Recording;

/// <summary>Keys for what is recorded without one.</summary>
internal static partial class NewKeys
{
    private const int Longest = 60;
    private static readonly string[] Names = ["name", "title", "nameSv", "text", "textSv"];

    /// <summary>The prefix and the name in plain letters; for what has no name, the rest of the first key that it points at; for a part, that of the whole's key.</summary>
    public static string Stem(string prefix, JsonObject members, JsonObject? whole)
        => $"{prefix}/{(whole is not null ? RestOf(whole.TextOf("key")!) : Plain(NameIn(members)) is { Length: > 0 } name ? name : PointedAt(members) ?? prefix)}";

    /// <summary>Parts are counted from 1; of names, only those that are taken get a number.</summary>
    public static string Numbered(string stem, int number, bool isPart) => isPart || number > 1 ? $"{stem}-{number.ToString(CultureInfo.InvariantCulture)}" : stem;

    private static string? PointedAt(JsonObject members)
        => members.Select(member => members.TextOf(member.Key)).FirstOrDefault(text => text is not null && KeyForm().IsMatch(text)) is { } key ? RestOf(key) : null;

    private static string RestOf(string key) => key.Split('/', 2)[1];

    private static string NameIn(JsonObject members)
        => Names.Select(members.TextOf).FirstOrDefault(name => name is not null)
            ?? members.PartsOf("names").Concat(members.PartsOf("titles")).Select(name => name.TextOf("text")).FirstOrDefault(name => name is not null)
            ?? members.TextOf("diaryNumber")?.Replace('/', '-')
            ?? "";

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) plain.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        }

        return plain.ToString(0, Math.Min(plain.Length, Longest)).Trim('-');
    }

    [GeneratedRegex(@"\A[a-z-]+/[A-Za-z0-9.-]+\z")]
    private static partial Regex KeyForm();
}
