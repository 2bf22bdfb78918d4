using System.Text.Json;

namespace Samverkan.Host.Tests.Questions;

/// <summary>Reads answers of the register.</summary>
internal static class Answers
{
    /// <summary>The data of an answer that must have no errors.</summary>
    public static async Task<JsonElement> DataAsync(this SamverkanApp app, string query, object? variables = null)
    {
        using var answer = await app.QueryAsync(query, variables);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"The question was refused: {errors}");
        return answer.RootElement.GetProperty("data").Clone();
    }

    public static Task<JsonElement> DataAsync(this SamverkanApp app, Example example) => app.DataAsync(example.Query, example.Variables);

    /// <summary>What lies at the end of a dotted path, for example <c>gaps.nodes</c>.</summary>
    public static JsonElement At(this JsonElement value, string path)
        => path.Split('.').Aggregate(value, (found, name) => found.GetProperty(name));

    /// <summary>The text or number there; null for null, also on the way.</summary>
    public static string? Text(this JsonElement value, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (value.ValueKind == JsonValueKind.Null) return null;
            value = value.GetProperty(name);
        }

        return value.ValueKind == JsonValueKind.Null ? null : value.ToString();
    }

    public static IReadOnlyList<JsonElement> Items(this JsonElement value, string path) => [.. value.At(path).EnumerateArray()];

    /// <summary>The same text of every item of a list.</summary>
    public static IReadOnlyList<string?> Texts(this JsonElement value, string list, string path) => [.. value.Items(list).Select(item => item.Text(path))];
}
