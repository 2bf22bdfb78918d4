using Samverkan.GraphQL.Tests.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation.Sdl;

namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 3: whether definitions go together.</remarks>
public sealed class SchemaTextRuleTests
{
    private const string Existing = "type Query { a: Int } enum E { A } scalar S input I { a: Int } directive @d(need: Int!) on OBJECT";

    [Theory]
    [InlineData("type Query { a: T } type T { b(c: I = { d: [E] }): [ID!] } input I { d: [Odd] } scalar Odd extend type T { e: Int }")]
    [InlineData("schema @s { query: Q } type Q @r @r { a: Int @deprecated } directive @s on SCHEMA directive @r repeatable on OBJECT extend schema { mutation: Q }")]
    [InlineData("type Query { __self: __Schema }")]
    public void Valid(string text) => Assert.Empty(SdlValidator.Validate(Syntax.Parse(text)));

    [Theory]
    [InlineData("schema { query: Q } type Q { a: Int } schema { query: Q }", "UniqueOperationTypes 1:10 1:48", "LoneSchemaDefinition 1:39")]
    [InlineData("schema { query: Q query: Q } extend schema { query: Q } type Q { a: Int }", "UniqueOperationTypes 1:10 1:19", "UniqueOperationTypes 1:10 1:46")]
    [InlineData("type A { a: Int } enum A { A }", "UniqueTypeNames 1:6 1:24")]
    [InlineData("enum A { X X } extend enum A { X }", "UniqueEnumValueNames 1:10 1:12", "UniqueEnumValueNames 1:10 1:32")]
    [InlineData("type A { x: Int x: Int } extend type A { x: Int }", "UniqueFieldDefinitionNames 1:10 1:17", "UniqueFieldDefinitionNames 1:10 1:42")]
    [InlineData("type A { x(a: Int, a: Int): Int } directive @d(b: Int, b: Int) on FIELD", "UniqueArgumentDefinitionNames 1:12 1:20", "UniqueArgumentDefinitionNames 1:48 1:56")]
    [InlineData("directive @d on FIELD directive @d on FIELD", "UniqueDirectiveNames 1:12 1:34")]
    [InlineData("type A implements B { x: C } union D = E extend schema { query: F }", "KnownTypeNames 1:19", "KnownTypeNames 1:26", "KnownTypeNames 1:40", "KnownTypeNames 1:65")]
    [InlineData("type A @unknown { x(a: Int @deprecated): Int @skip(if: true) }", "KnownDirectives 1:8", "KnownDirectives 1:46")]
    [InlineData("type A { x: Int @deprecated @deprecated }", "UniqueDirectivesPerLocation 1:17 1:29")]
    [InlineData("input A @oneOf { x: Int } extend input A @oneOf", "UniqueDirectivesPerLocation 1:9 1:42")]
    [InlineData("type A { x: Int } extend input A { y: Int } extend type Nowhere { z: Int }", "PossibleTypeExtensions 1:1 1:19", "PossibleTypeExtensions 1:57")]
    [InlineData("scalar A @specifiedBy(uri: \"x\")", "ProvidedRequiredArgumentsOnDirectives 1:10", "KnownArgumentNamesOnDirectives 1:23")]
    [InlineData("type A { x: Int @deprecated(reason: \"a\", reason: \"b\") }", "UniqueArgumentNames 1:29 1:42")]
    [InlineData("type A { x(y: B = { a: 1, a: 2 }): Int } input B { a: Int }", "UniqueInputFieldNames 1:21 1:27")]
    public void Invalid(string text, params string[] errors) => Assert.Equal(errors, Rules.Told(SdlValidator.Validate(Syntax.Parse(text))));

    [Theory]
    [InlineData("schema { query: Query }", "LoneSchemaDefinition 1:1", "UniqueOperationTypes 1:10")]
    [InlineData("extend schema { query: Query }", "UniqueOperationTypes 1:17")]
    [InlineData("type Query { b: Int }", "UniqueTypeNames 1:6")]
    [InlineData("extend enum E { A B }", "UniqueEnumValueNames 1:17")]
    [InlineData("extend input I { a: Int b: Int }", "UniqueFieldDefinitionNames 1:18")]
    [InlineData("directive @d on FIELD", "UniqueDirectiveNames 1:12")]
    [InlineData("extend type S { a: Int }", "PossibleTypeExtensions 1:1")]
    [InlineData("extend type Query @d { b: E }", "ProvidedRequiredArgumentsOnDirectives 1:19")]
    public void Invalid_on_top_of_a_schema(string text, params string[] errors)
        => Assert.Equal(errors, Rules.Told(SdlValidator.Validate(Syntax.Parse(text), SdlSchemaBuilder.Build(Existing))));

    [Fact]
    public void A_schema_is_not_built_of_what_does_not_go_together()
        => Assert.Equal(["Unknown type \"B\"."], Assert.Throws<SchemaException>(() => SdlSchemaBuilder.Build("type Query { a: B }")).Faults);

    [Fact]
    public void Extensions_go_into_what_they_extend()
    {
        var schema = SdlSchemaBuilder.Build("""
            extend schema { mutation: Change }
            type Query { a: A } extend type Query implements I { b: Int }
            interface I { b: Int }
            type Change { c: Int }
            union A = Query extend union A = Change
            enum E { X } extend enum E { Y @deprecated }
            input P { x: Int } extend input P @oneOf { y: E }
            scalar S extend scalar S @specifiedBy(url: "https://example.org")
            """);
        Assert.Equal(["a", "b"], schema.QueryType!.Fields.Select(field => field.Name));
        Assert.Equal("I", schema.QueryType.Interfaces.Single().Name);
        Assert.Equal(["Query", "Change"], schema.PossibleTypes(schema.Type("A")!).Select(type => type.Name));
        Assert.Equal("No longer supported", ((EnumType)schema.Type("E")!).Value("Y")!.DeprecationReason);
        Assert.True(((InputObjectType)schema.Type("P")!).IsOneOf);
        Assert.Equal("https://example.org", ((ScalarType)schema.Type("S")!).SpecifiedBy);
        Assert.Equal("Change", schema.MutationType?.Name);
    }

    [Fact]
    public void A_built_in_scalar_that_nothing_refers_to_is_no_part_of_the_schema()
    {
        var schema = SdlSchemaBuilder.Build("type Query { a(b: Float): Int }");
        Assert.Equal(["Boolean", "Float", "Int", "String"], schema.Types.OfType<ScalarType>().Select(type => type.Name).Order(StringComparer.Ordinal));
    }
}
