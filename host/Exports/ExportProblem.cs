using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Host.Exports;

/// <summary>Why somebody gets no file: as application/problem+json (RFC 9457), with a code for programs as in the graph.</summary>
internal sealed record ExportProblem(int Status, string Code, string Title, string Detail)
{
    /// <summary>What there is instead, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> More { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    private static readonly JsonSerializerOptions readable = new() { Encoder = JsonFormat.Writing.Encoder };

    public async Task WriteAsync(HttpContext context)
    {
        var body = new JsonObject { ["type"] = "about:blank", ["title"] = Title, ["status"] = Status, ["detail"] = Detail, ["code"] = Code };
        foreach (var (name, values) in More) body[name] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        await context.Response.WriteAsync(body.ToJsonString(readable), context.RequestAborted);
    }
}
