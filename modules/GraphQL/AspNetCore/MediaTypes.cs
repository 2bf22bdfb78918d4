using Microsoft.Net.Http.Headers;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Which media type the answer gets.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <returns>The type; null when the client takes none that can be made; or false in <paramref name="isReadable"/> when the header is malformed.</returns>
    public static string? Choose(IList<string?> accept, out bool isReadable)
    {
        isReadable = true;
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace)) return Json;
        if (!MediaTypeHeaderValue.TryParseStrictList([.. accept.OfType<string>()], out var wanted))
        {
            isReadable = false;
            return null;
        }

        foreach (var each in wanted.Where(each => each.Quality is not 0).OrderByDescending(each => each.Quality ?? 1))
        {
            if (each.Charset.HasValue && !each.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) continue;
            if (each.MediaType.Equals(Response, StringComparison.OrdinalIgnoreCase)) return Response;
            if (each.MatchesAllTypes || each.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || each.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return Json;
        }

        return null;
    }

    /// <summary>Whether a body is JSON in UTF-8; anything else a browser could send without asking first.</summary>
    public static bool IsJson(string? contentType)
        => MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
