using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Tests.Validation;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Types;

/// <remarks>GraphQL, September 2025, section 2.14.</remarks>
public sealed class SchemaElementsTests
{
    [Theory]
    [InlineData("Region", "Region")]
    [InlineData("Region.size", "size")]
    [InlineData("Region.name(short:)", "short")]
    [InlineData("Body.code", "code")]
    [InlineData("Filter.inner", "inner")]
    [InlineData("Task.ROAD", "ROAD")]
    [InlineData("@skip", "skip")]
    [InlineData("@skip(if:)", "if")]
    [InlineData("Region.does(task:)", "task")]
    [InlineData("@onFragment(need:)", "need")]
    [InlineData("__Type.fields(includeDeprecated:)", "includeDeprecated")]
    [InlineData("__TypeKind.LIST", "LIST")]
    [InlineData("String", "String")]
    [InlineData("Nowhere", null)]
    [InlineData("Region.nothing", null)]
    [InlineData("Region.name(long:)", null)]
    [InlineData("Filter.inner(x:)", null)]
    [InlineData("Member.code", null)]
    [InlineData("Odd.x", null)]
    [InlineData("@unknown", null)]
    [InlineData("@skip(unless:)", null)]
    public void An_element_is_found_by_its_coordinate(string coordinate, string? name)
        => Assert.Equal(name, NameOf(Rules.Schema.Find(Parser.ParseCoordinate(new SourceText(coordinate)))));

    private static string? NameOf(object? element) => element switch
    {
        NamedType type => type.Name,
        FieldDefinition field => field.Name,
        InputValueDefinition value => value.Name,
        EnumValueDefinition value => value.Name,
        DirectiveDefinition directive => directive.Name,
        _ => null,
    };
}
