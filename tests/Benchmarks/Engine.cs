using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.Benchmarks;

/// <summary>One question to an executor, as the transports ask it, with what the hand would write in its place.</summary>
internal sealed class Engine(RequestExecutor executor, IServiceProvider services)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonEncodedText[] States = [.. Enum.GetNames<RecordState>().Select(name => JsonEncodedText.Encode(name.ToUpperInvariant()))];
    private static readonly JsonEncodedText[] Names = [.. "id name title count total ratio isOpen state day note".Split(' ').Select(name => JsonEncodedText.Encode(name))];
    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);

    public ReadOnlySpan<byte> Written => output.WrittenSpan;

    public static GraphQLRequest Request(string query, object? variables = null) => new()
    {
        Document = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
    };

    public void Ask(GraphQLRequest request)
    {
        output.ResetWrittenCount();
        var outcome = executor.ExecuteAsync(request, services, output, CancellationToken.None).GetAwaiter().GetResult();
        if (outcome.Errors.Count > 0) throw new InvalidOperationException(Encoding.UTF8.GetString(Written));
    }

    /// <summary>The answer to <see cref="SampleGraph.ThousandObjects"/>, by hand.</summary>
    public void WriteRecords()
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output, Writing);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartArray("records");
        Span<char> day = stackalloc char[10];
        foreach (var record in SampleData.Records)
        {
            json.WriteStartObject();
            json.WriteString(Names[0], record.Id);
            json.WriteString(Names[1], record.Name);
            json.WriteString(Names[2], record.Title);
            json.WriteNumber(Names[3], record.Count);
            json.WriteNumber(Names[4], record.Total);
            json.WriteNumber(Names[5], record.Ratio);
            json.WriteBoolean(Names[6], record.IsOpen);
            json.WriteString(Names[7], States[(int)record.State]);
            record.Day.TryFormat(day, out _, "O", System.Globalization.CultureInfo.InvariantCulture);
            json.WriteString(Names[8], day);
            json.WriteString(Names[9], record.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
