using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Conformance;

/// <summary>One line: what is asked about the engine, and its answer.</summary>
internal sealed class Question(JsonElement request)
{
    private static readonly Dictionary<string, Func<Question, Answer>> Operations = new(StringComparer.Ordinal)
    {
        ["parse"] = question => Read(() => Parser.Parse(question.Source, Schemas.Reading)),
        ["parseValue"] = question => Read(() => Parser.ParseValue(question.Source, Schemas.Reading)),
        ["parseConstValue"] = question => Read(() => Parser.ParseConstValue(question.Source, Schemas.Reading)),
        ["parseType"] = question => Read(() => Parser.ParseType(question.Source, Schemas.Reading)),
        ["parseCoordinate"] = question => Read(() => Parser.ParseCoordinate(question.Source)),
        ["lex"] = LexicalQuestions.Lex,
        ["sdl"] = SchemaQuestions.Sdl,
        ["schema"] = SchemaQuestions.Schema,
        ["validate"] = SchemaQuestions.Validate,
        ["execute"] = ExecutionQuestions.Execute,
    };

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = int.MaxValue };

    public SourceText Source => new(Text("document") ?? "");

    /// <summary>The schema asked about; a small one when the question names none.</summary>
    public string SchemaText => Text("schema") ?? "type Query { field: String }";

    /// <returns>The answer as one line of JSON.</returns>
    public static ReadOnlySpan<byte> Answer(string line)
    {
        try
        {
            using var request = JsonDocument.Parse(Surrogates.Escape(line), Reading);
            return request.RootElement.ValueKind == JsonValueKind.Object
                ? Written(Ask(new Question(request.RootElement)), request.RootElement.TryGetProperty("id", out var id) ? id.GetRawText() : null)
                : Written(Fault("A question is a JSON object."), null);
        }
        catch (JsonException)
        {
            return Written(Fault("The question is no JSON."), IdIn(line));
        }
    }

    /// <summary>The text of a property; null when it has none.</summary>
    public string? Text(string name) => Json(name) is { ValueKind: JsonValueKind.String } value ? Surrogates.Unescape(value.GetString()!) : null;

    public int Number(string name) => Json(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;

    /// <summary>The value of a property; undefined when it is not there.</summary>
    public JsonElement Json(string name) => request.TryGetProperty(name, out var value) ? value : default;

    private static Answer Ask(Question question)
    {
        var name = question.Json("op") is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } op ? op.ToString() : "validate";
        if (!Operations.TryGetValue(name, out var operation)) return Conformance.Answer.Unsupported;
        try
        {
            return operation(question);
        }
        catch (SyntaxException fault)
        {
            return new Answer([new GraphQLError(fault.Message) { Locations = [fault.Location] }]);
        }
        catch (SchemaException fault)
        {
            return new Answer([.. fault.Faults.Select(each => new GraphQLError(each))]);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // One question that the engine fails on must not take the others with it.
            Console.Error.WriteLine(fault);
            return Fault($"The engine failed: {fault.GetType().Name}.");
        }
    }

    private static Answer Fault(string message) => new([new GraphQLError(message)]);

    private static Answer Read(Func<object> read)
    {
        _ = read();
        return new Answer([]);
    }

    private static ReadOnlySpan<byte> Written(Answer answer, string? id)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing)) answer.Write(writer, id);
        return buffer.WrittenSpan;
    }

    /// <summary>What a line that is no JSON gives as its id before it goes wrong.</summary>
    private static string? IdIn(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("id"u8)) continue;
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                return Encoding.UTF8.GetString(bytes, start, (int)reader.BytesConsumed - start);
            }
        }
        catch (JsonException)
        {
            // The id comes after what is wrong, or is it.
        }

        return null;
    }
}
