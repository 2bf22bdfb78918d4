using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Text = """"
        """Where things are"""
        schema {
          query: Root
        }

        """Marks"""
        directive @mark(
          """How"""
          how: Int = 1
        ) repeatable on FIELD | OBJECT

        type Root implements Named {
          name: String
          """
          Tall
            description
          """
          find(
            """What to find"""
            filter: Filter = { text: "x", kinds: [OLD] }
            limit: Int! = 10 @deprecated(reason: "Use first")
          ): [Thing!]! @deprecated
        }

        interface Named {
          name: String
        }

        union Thing = Root

        enum Kind {
          OLD @deprecated(reason: "Worn out")
          NEW
        }

        input Filter {
          text: String
          kinds: [Kind!]
        }

        input One @oneOf {
          a: Day
          b: Int
        }

        scalar Day @specifiedBy(url: "https://example.org/day")

        """";

    [Fact]
    public void A_schema_is_printed_by_kind_and_name_and_read_back_the_same()
        => Assert.Equal(Text, SchemaPrinter.Print(SdlSchemaBuilder.Build(Text)));

    [Fact]
    public void The_order_of_the_text_counts_only_within_a_type()
    {
        var definitions = Text.Trim().Split("\n\n");
        Array.Reverse(definitions);
        Assert.Equal(Text, SchemaPrinter.Print(SdlSchemaBuilder.Build(string.Join("\n", definitions))));
    }

    [Fact]
    public void Roots_of_the_usual_names_need_no_schema_definition()
        => Assert.Equal("type Query {\n  a: Int\n}\n", SchemaPrinter.Print(SdlSchemaBuilder.Build("schema { query: Query } type Query { a: Int }")));

    [Fact]
    public void A_type_of_a_usual_name_that_is_no_root_makes_the_definition_needed()
        => Assert.StartsWith("schema {\n  query: Query\n}\n", SchemaPrinter.Print(SdlSchemaBuilder.Build("schema { query: Query } type Query { a: Mutation } type Mutation { a: Int }")), StringComparison.Ordinal);

    [Fact]
    public void One_type_is_printed_alone()
        => Assert.Equal("scalar Day @specifiedBy(url: \"https://example.org/day\")", SchemaPrinter.Print(SdlSchemaBuilder.Build(Text).Type("Day")!));
}
