using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>Variables of the wrong shape, as many and as large as a request may hold, are refused for less than ten megabytes.</summary>
public sealed class HostileVariableTests
{
    private const long MostBytes = 10_000_000;
    private const string Document = "query($w: AnimalFilter, $n: [Int!], $l: Loudness) { animals(where: $w) { name } }";

    public static TheoryData<string, string> Variables => new()
    {
        { "a hundred thousand unknown members", "{\"w\":{" + Numbered(80_000, "\"m{0}\":1,") + "\"name\":\"x\"}}" },
        { "an object where a list of numbers belongs", "{\"n\":{" + Numbered(80_000, "\"m{0}\":1,") + "\"name\":\"x\"}}" },
        { "a long list of wrong items", $$"""{"n":[{{Numbered(100_000, "\"x{0}\",")}}1]}""" },
        { "long items that are no numbers", $$"""{"n":[{{Numbered(240, $"\"{new string('x', 4_000)}\",")}}1]}""" },
        { "a long text that is no name", $$"""{"l":"{{new string('x', 900_000)}}"}""" },
        { "lists in lists", $$"""{"w":{{new string('[', 60)}}1{{new string(']', 60)}}}""" },
    };

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task They_are_refused_cheaply(string what, string variables)
    {
        var executor = Engine.Make();
        using var json = JsonDocument.Parse(variables);
        await using var services = new ServiceCollection().BuildServiceProvider();
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(Document), Variables = json.RootElement };
        var output = new ArrayBufferWriter<byte>(1_000_000);
        await executor.ExecuteAsync(request with { Variables = default }, services, output, CancellationToken.None);
        output.ResetWrittenCount();

        // Nothing is waited for, so all of it happens on this thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = await executor.ExecuteAsync(request, services, output, CancellationToken.None);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(outcome is { HasData: false, Errors.Count: > 0 and <= 51 }, $"{what}: {outcome.Errors.Count} errors");
        Assert.True(bytes < MostBytes, $"{what}: {bytes} bytes");
        Assert.True(output.WrittenCount < 200_000, $"{what}: {output.WrittenCount} bytes of answer");
    }

    private static string Numbered(int count, string text)
        => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i)));
}
