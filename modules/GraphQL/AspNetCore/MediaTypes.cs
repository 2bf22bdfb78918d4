using Microsoft.Net.Http.Headers;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>What a client takes.</summary>
/// <param name="Single">The media type of one answer; null when it takes none that can be made.</param>
/// <param name="Events">Whether it takes answers as events.</param>
/// <param name="EventsFirst">Whether it takes them rather than one answer.</param>
internal readonly record struct Accepted(string? Single, bool Events, bool EventsFirst)
{
    /// <summary>The media type of an answer that is not events.</summary>
    public string OfOne => Single ?? MediaTypes.Json;
}

/// <summary>Which media type the answer gets.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <returns>What the client takes; null when it takes nothing that can be made; or false in <paramref name="isReadable"/> when the header is malformed.</returns>
    public static Accepted? Choose(IList<string?> accept, out bool isReadable)
    {
        isReadable = true;
        if (accept is [Json]) return new Accepted(Json, Events: false, EventsFirst: false);
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace)) return new Accepted(Json, Events: true, EventsFirst: false);
        if (!MediaTypeHeaderValue.TryParseStrictList([.. accept.OfType<string>()], out var wanted))
        {
            isReadable = false;
            return null;
        }

        var (single, events, eventsFirst) = (default(string), false, false);
        foreach (var each in wanted.Where(each => each.Quality is not 0).OrderByDescending(each => each.Quality ?? 1))
        {
            if (each.Charset.HasValue && !each.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) continue;
            if (Is(each, EventStream)) (events, eventsFirst) = (true, single is null);
            if (each.MatchesAllTypes || Is(each, "text/*")) events = true;
            if (Is(each, Response)) single ??= Response;
            if (each.MatchesAllTypes || Is(each, Json) || Is(each, "application/*")) single ??= Json;
        }

        return single is not null || events ? new Accepted(single, events, eventsFirst || single is null) : null;
    }

    /// <summary>Whether a body is JSON in UTF-8; anything else a browser could send without asking first.</summary>
    public static bool IsJson(string? contentType)
        => contentType == Json
            || (MediaTypeHeaderValue.TryParse(contentType, out var type)
                && Is(type, Json)
                && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static bool Is(MediaTypeHeaderValue value, string type) => value.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
