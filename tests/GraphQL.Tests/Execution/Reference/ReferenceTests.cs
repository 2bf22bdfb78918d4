using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Tests.Execution.Reference;

public sealed class ReferenceTests
{
    private static readonly RequestOptions wide = new()
    {
        Parser = new ParserOptions { MaxAllowedAliases = 10_000, MaxAllowedFragments = 1_000, MaxAllowedDirectives = 10_000, MaxAllowedFields = 100_000, MaxAllowedTokens = 1_000_000, MaxAllowedNodes = 1_000_000 },
        Validation = new ValidationOptions { MaxAllowedExecutionDepth = 1_000, MaxAllowedFragmentVisits = 1_000_000, MaxAllowedFieldCycleDepth = 1_000 },
        Cost = new CostOptions { EnforceCostLimits = false },
    };

    /// <summary>The text from a little before the place where it differs from the other.</summary>
    private static string From(string text, string other)
    {
        var same = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, same - 100)..Math.Min(text.Length, same + 200)];
    }

    [Fact]
    public async Task What_is_found_breadth_first_is_what_plain_recursion_finds()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var withErrors = 0;
        for (var seed = 0; seed < 10_000; seed++)
        {
            var world = new SampleWorld(seed);
            var expected = new ReferenceExecutor(world.Schema, Parser.Parse(new SourceText(world.Document), wide.Parser), world.Variables).Execute(world.Root);

            var output = new ArrayBufferWriter<byte>();
            var request = new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes(world.Document),
                Variables = JsonSerializer.SerializeToElement(world.Variables),
                RootValue = world.Root,
            };
            await new RequestExecutor(world.Schema, wide, new SampleSource()).ExecuteAsync(request, services, output, CancellationToken.None);
            var actual = Encoding.UTF8.GetString(output.WrittenSpan);

            if (expected != actual) Assert.Fail($"Seed {seed}\n{world.Document}\nexpected {From(expected, actual)}\nactual   {From(actual, expected)}");
            if (expected.StartsWith("{\"errors\"", StringComparison.Ordinal)) withErrors++;
        }

        // A test of error handling that meets no errors would prove little.
        Assert.InRange(withErrors, 3_000, 9_500);
    }
}
