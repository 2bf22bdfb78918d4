using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>The schema in the schema language, for those who build clients from it.</summary>
internal sealed class GraphQLSchemaFile
{
    private readonly byte[] text;
    private readonly string tag;

    public GraphQLSchemaFile(Schema schema)
    {
        text = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(text))}\"";
    }

    public Task GetAsync(HttpContext http)
    {
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.ContentLength = text.Length;
        return http.Response.Body.WriteAsync(text, http.RequestAborted).AsTask();
    }
}
