using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Pipeline.Costs;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Tests.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;
using Samverkan.GraphQL.Validation.Schemas;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Types;

/// <summary>What must hold for every schema, held against random ones.</summary>
/// <remarks>GraphQL, September 2025, sections 2.1, 3 and 4.</remarks>
public sealed class RandomSchemaTests
{
    private const int Count = 300;

    [Fact]
    public void A_text_that_is_printed_is_read_back_the_same()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var text = new RandomSchema(seed, hasDirectives: true).ToString();
            var printed = Syntax.Reprint(text);
            Assert.Equal(printed, Syntax.Reprint(printed));

            var stripped = Printer.Strip(new SourceText(text));
            Assert.Equal(stripped, Printer.Strip(new SourceText(stripped)));
            Assert.Equal(printed, Syntax.Reprint(stripped));
        }
    }

    [Fact]
    public void A_schema_that_is_printed_is_built_the_same()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var schema = SdlSchemaBuilder.Build(new RandomSchema(seed, hasDirectives: true).ToString());
            Assert.Empty(SchemaValidator.Validate(schema));
            var printed = SchemaPrinter.Print(schema);
            var again = SdlSchemaBuilder.Build(printed);
            Assert.Equal(printed, SchemaPrinter.Print(again));
            Assert.Empty(SchemaDiff.Compare(schema, again));
        }
    }

    [Fact]
    public async Task A_schema_that_is_introspected_is_built_the_same()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        for (var seed = 0; seed < Count; seed++)
        {
            var schema = SdlSchemaBuilder.Build(new RandomSchema(seed, hasDirectives: false).ToString());
            var output = new ArrayBufferWriter<byte>();
            var executor = new RequestExecutor(schema, new RequestOptions { Validation = ValidationOptions.Reference, Cost = new CostOptions { EnforceCostLimits = false } });
            await executor.ExecuteAsync(new GraphQLRequest { Document = Encoding.UTF8.GetBytes(IntrospectedSchema.Question) }, services, output, CancellationToken.None);
            var text = IntrospectedSchema.Text(JsonDocument.Parse(output.WrittenMemory).RootElement);
            Assert.Equal(SchemaPrinter.Print(schema), SchemaPrinter.Print(SdlSchemaBuilder.Build(text)));
        }
    }
}
