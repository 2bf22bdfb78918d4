using System.Buffers;
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
        ["parse"] = question => Read(() => Parser.Parse(question.Source, ParserOptions.Trusted)),
        ["parseValue"] = question => Read(() => Parser.ParseValue(question.Source, ParserOptions.Trusted)),
        ["parseConstValue"] = question => Read(() => Parser.ParseConstValue(question.Source, ParserOptions.Trusted)),
        ["parseType"] = question => Read(() => Parser.ParseType(question.Source, ParserOptions.Trusted)),
        ["parseCoordinate"] = question => Read(() => Parser.ParseCoordinate(question.Source)),
        ["lex"] = LexicalQuestions.Lex,
        ["sdl"] = SchemaQuestions.Sdl,
        ["schema"] = SchemaQuestions.Schema,
        ["validate"] = SchemaQuestions.Validate,
    };

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public SourceText Source => new(Text("document") ?? "");

    /// <returns>The answer as one line of JSON.</returns>
    public static ReadOnlySpan<byte> Answer(string line)
    {
        using var request = JsonDocument.Parse(Surrogates.Escape(line));
        var question = new Question(request.RootElement);
        var answer = Operations.TryGetValue(question.Text("op") ?? "validate", out var operation) ? Ask(operation, question) : Conformance.Answer.Unsupported;

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing)) answer.Write(writer, request.RootElement.TryGetProperty("id", out var id) ? id : default);
        return buffer.WrittenSpan;
    }

    public string? Text(string name)
        => request.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Surrogates.Unescape(value.GetString()!) : null;

    public int Number(string name) => request.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;

    private static Answer Ask(Func<Question, Answer> operation, Question question)
    {
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
    }

    private static Answer Read(Func<object> read)
    {
        _ = read();
        return new Answer([]);
    }
}
