using System.Buffers;
using System.Text.Json;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.AspNetCore;

/// <summary>A message of the protocol.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Of the operation; null when there is none.</param>
/// <param name="Payload">JSON as it came; empty when there is none.</param>
internal readonly record struct SocketMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    private const int LongestId = 256;
    private static readonly JsonReaderOptions strict = new() { MaxDepth = 64 };
    private static readonly JsonWriterOptions writing = new() { Encoder = LeafWriter.Encoder, SkipValidation = true };

    /// <exception cref="JsonException">It is no message. The exception says why, without what was sent.</exception>
    public static SocketMessage Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            var (type, id, payload) = (default(string), default(string), default(ReadOnlyMemory<byte>));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var reader = new Utf8JsonReader(text.Span, strict);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw Malformed("A message is a JSON object");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var member = reader.GetString()!;
                if (!seen.Add(member)) throw Malformed("A member of the message stands there twice");
                reader.Read();
                switch (member)
                {
                    case "type":
                        type = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw Malformed("The type is a text");
                        break;
                    case "id":
                        id = reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 and <= LongestId } given ? given : throw Malformed($"The id is a text of 1 to {LongestId} characters");
                        break;
                    case "payload":
                        payload = PayloadOf(text, ref reader);
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }

            if (reader.Read()) throw Malformed("Something follows the message");
            return new SocketMessage(type ?? throw Malformed("The type is missing"), id, payload);
        }
        catch (InvalidOperationException)
        {
            throw Malformed("The message holds a text that is not Unicode");
        }
        catch (JsonException exception) when (exception is not MalformedException)
        {
            throw Malformed("The message is not readable JSON");
        }
    }

    /// <summary>A message without an id.</summary>
    public static byte[] Of(string type, ReadOnlySpan<byte> payload = default)
    {
        var output = new ArrayBufferWriter<byte>(64 + payload.Length);
        using (var writer = new Utf8JsonWriter(output, writing))
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            if (!payload.IsEmpty)
            {
                writer.WritePropertyName("payload");
                writer.WriteRawValue(payload, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>The beginning of a message with an answer; the answer and a brace follow.</summary>
    public static byte[] BeginningOfNext(string id)
    {
        var output = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(output, writing))
        {
            Begin(writer, "next", id);
            writer.WritePropertyName("payload");
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>The message that ends an operation: that it is complete, or what has gone wrong.</summary>
    public static byte[] End(string id, IReadOnlyList<GraphQLError> errors)
    {
        var output = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(output, writing))
        {
            Begin(writer, errors.Count == 0 ? "complete" : "error", id);
            if (errors.Count > 0) ErrorWriter.Write(writer, errors, "payload");
            writer.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    private static void Begin(Utf8JsonWriter writer, string type, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("type", type);
    }

    private static ReadOnlyMemory<byte> PayloadOf(ReadOnlyMemory<byte> text, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType != JsonTokenType.StartObject) throw Malformed("The payload is an object");
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return text[start..(int)reader.BytesConsumed];
    }

    private static MalformedException Malformed(string why) => new(why);

    private sealed class MalformedException(string why) : JsonException(why);
}
