using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>The schema, or some of its types, as a text that tools can read.</summary>
internal sealed class SchemaDownload(Schema schema)
{
    private const string Names = "types";

    private readonly Lazy<Text> whole = new(() => new Text(SchemaPrinter.Print(schema)));

    /// <summary>To be shown: <c>?sdl</c>, or <c>?sdl&amp;types=Agreement,Organization</c>.</summary>
    public Task ShowAsync(HttpContext http)
    {
        if (!http.Request.Query.TryGetValue(Names, out var names)) return SendAsync(http, whole.Value, fileName: null);

        var types = new List<NamedType>();
        foreach (var name in names.ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            if (name.Length == 0) return RefuseAsync(http, StatusCodes.Status400BadRequest, new("HC0058", "A name in types is empty."));
            if (!IsName(name)) return RefuseAsync(http, StatusCodes.Status400BadRequest, new("HC0059", $"A name in types is no name of a type: {name}"));
            if (schema.Type(name) is not { } type) return RefuseAsync(http, StatusCodes.Status404NotFound, new("HC0060", $"There is no type {name}."));
            if (!types.Contains(type)) types.Add(type);
        }

        return SendAsync(http, new Text(string.Join("\n\n", types.Select(SchemaPrinter.Print)) + "\n"), fileName: null);
    }

    /// <summary>To be kept as a file.</summary>
    public Task DownloadAsync(HttpContext http) => SendAsync(http, whole.Value, "schema.graphql");

    private static Task SendAsync(HttpContext http, Text text, string? fileName)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(text.Bytes, "application/graphql; charset=utf-8", fileName, entityTag: text.Tag).ExecuteAsync(http);
    }

    private static Task RefuseAsync(HttpContext http, int status, GraphQLException fault) => GraphQLHttp.RefuseAsync(http, MediaTypes.Json, status, fault);

    private static bool IsName(string name) => name.Length <= 200 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private sealed class Text(string text)
    {
        public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

        public EntityTagHeaderValue Tag => field ??= new($"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 16))}\"");
    }
}
