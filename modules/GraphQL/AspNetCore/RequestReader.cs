using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>Reads a GraphQL request from the body or the address of an HTTP request.</summary>
internal static class RequestReader
{
    private const int LongestReason = 200;
    private static readonly JsonReaderOptions strict = new() { MaxDepth = 64 };
    private static readonly JsonDocumentOptions strictDocument = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <param name="body">A JSON object.</param>
    /// <param name="id">The id of a trusted document, where the address names it.</param>
    /// <exception cref="GraphQLException">It is no GraphQL request.</exception>
    public static GraphQLRequest FromBody(ReadOnlyMemory<byte> body, string? id = null)
    {
        try
        {
            var (query, name, variables) = (default(byte[]), default(string), default(JsonElement));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var reader = new Utf8JsonReader(body.Span, strict);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray) throw new GraphQLException("HC0009", "A list of requests is not taken. Send one request, a JSON object.");
            if (reader.TokenType != JsonTokenType.StartObject) throw Malformed("The body must be a JSON object with the member query.");

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = reader.GetString()!;
                if (!seen.Add(member)) throw Malformed(member.Length <= LongestReason ? $"The member {member} stands there twice." : "A member stands there twice.");
                reader.Read();
                switch (member)
                {
                    case "query":
                        query = reader.TokenType switch
                        {
                            JsonTokenType.Null => query,
                            JsonTokenType.String => TextOf(ref reader),
                            _ => throw Malformed("The member query must be a text."),
                        };
                        break;
                    case "id":
                        id ??= reader.TokenType is JsonTokenType.Null or JsonTokenType.String ? reader.GetString() : throw Malformed("The member id must be a text.");
                        break;
                    case "operationName":
                        name = reader.TokenType is JsonTokenType.Null or JsonTokenType.String ? reader.GetString() : throw Malformed("The member operationName must be a text.");
                        break;
                    case "variables":
                        variables = Variables(Element(body, ref reader));
                        break;
                    case "extensions":
                        if (Element(body, ref reader).ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)) throw Malformed("The member extensions must be an object.");
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }

            if (reader.Read()) throw Malformed("Something follows the JSON object.");
            return Request(query, id, name, variables, isReadOnly: false);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader's own words repeat what it could not read, which can be as long as the body.
            var why = (exception as JsonException)?.Message.Split('.')[0];
            throw Malformed($"The body is not readable JSON. {(why?.Length <= LongestReason ? why : null)}".TrimEnd());
        }
    }

    /// <param name="query">The parameters of the address.</param>
    /// <param name="id">The id of a trusted document, where the path names it.</param>
    /// <exception cref="GraphQLException">It is no GraphQL request.</exception>
    public static GraphQLRequest FromQuery(IQueryCollection query, string? id = null)
    {
        try
        {
            var variables = query["variables"].ToString() is { Length: > 0 } text ? Variables(JsonDocument.Parse(text, strictDocument).RootElement) : default;
            if (query["extensions"].ToString() is { Length: > 0 } extensions && JsonDocument.Parse(extensions, strictDocument).RootElement.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
                throw Malformed("The parameter extensions must be a JSON object.");
            var document = query["query"].ToString();
            return Request(document.Length > 0 ? Encoding.UTF8.GetBytes(document) : null, id ?? query["id"], query["operationName"], variables, isReadOnly: true);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Malformed("The parameters variables and extensions must be readable JSON.");
        }
    }

    private static GraphQLRequest Request(byte[]? query, string? id, string? name, JsonElement variables, bool isReadOnly)
        => query is null && string.IsNullOrEmpty(id)
            ? throw new GraphQLException("HC0013", "There is no document: give it in query, or the id of a trusted one in id.")
            : new GraphQLRequest
            {
                Document = query,
                DocumentId = string.IsNullOrEmpty(id) ? null : id,
                OperationName = string.IsNullOrEmpty(name) ? null : name,
                Variables = variables,
                IsReadOnly = isReadOnly,
            };

    private static JsonElement Variables(JsonElement variables) => variables.ValueKind switch
    {
        JsonValueKind.Object => variables,
        JsonValueKind.Null => default,
        _ => throw Malformed("The variables must be a JSON object."),
    };

    /// <summary>The value that the reader stands on; a member that stands in it twice is a fault.</summary>
    private static JsonElement Element(ReadOnlyMemory<byte> body, ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return JsonDocument.Parse(body[start..(int)reader.BytesConsumed], strictDocument).RootElement;
    }

    /// <summary>The text as the bytes that it stands for, without making a string of it.</summary>
    private static byte[] TextOf(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped) return reader.ValueSpan.ToArray();

        var room = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            return room.AsSpan(0, reader.CopyString(room)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static GraphQLException Malformed(string message) => new("HC0009", message);
}
