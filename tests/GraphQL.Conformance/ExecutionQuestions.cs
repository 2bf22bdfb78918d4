using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.Conformance;

/// <summary>Questions about what an operation answers.</summary>
internal static class ExecutionQuestions
{
    private static readonly ServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    /// <summary>
    /// Runs a document, valid or refused, on the data in root. A subscription is one event: its fields are read from the root as those of a
    /// query are, which is what the reference implementation does when it is asked to execute one.
    /// </summary>
    public static Answer Execute(Question question)
    {
        var schema = Schemas.Of(question.SchemaText);
        if (schema.Faults.Count > 0) return new Answer([.. schema.Faults.Select(fault => fault with { Locations = [] })]);

        var request = new GraphQLRequest
        {
            Document = question.Source.Utf8,
            OperationName = question.Text("operationName"),
            Variables = question.Json("variables"),
            RootValue = question.Json("root"),
        };
        var output = new ArrayBufferWriter<byte>();
        var outcome = schema.Executor.ExecuteAsync(request, NoServices, output, CancellationToken.None).GetAwaiter().GetResult();
        return new Answer(outcome.Errors) { Data = outcome.HasData ? DataOf(output.WrittenMemory) : default };
    }

    /// <summary>The value of data, as it was written.</summary>
    private static ReadOnlyMemory<byte> DataOf(ReadOnlyMemory<byte> answer)
    {
        var reader = new Utf8JsonReader(answer.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.Read() && !reader.ValueTextEquals("data"u8)) reader.Skip();
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return answer[start..(int)reader.BytesConsumed];
    }
}
