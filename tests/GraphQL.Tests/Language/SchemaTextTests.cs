namespace Samverkan.GraphQL.Tests.Language;

/// <remarks>GraphQL, September 2025, section 3.</remarks>
public sealed class SchemaTextTests
{
    [Theory]
    [InlineData("schema { query: Q }", "schema {\n  query: Q\n}")]
    [InlineData("extend schema @d", "extend schema @d")]
    [InlineData("\"Says\" scalar S @specifiedBy(url: \"u\")", "\"Says\"\nscalar S @specifiedBy(url: \"u\")")]
    [InlineData("type T", "type T")]
    [InlineData("type T implements & A & B @d { f(a: Int = 1 @e, b: [Int!]!): S! @deprecated }",
        "type T implements A & B @d {\n  f(a: Int = 1 @e, b: [Int!]!): S! @deprecated\n}")]
    [InlineData("extend interface I implements J", "extend interface I implements J")]
    [InlineData("union U = | A | B", "union U = A | B")]
    [InlineData("extend union U @d", "extend union U @d")]
    [InlineData("enum E { \"One\" A @d B }", "enum E {\n  \"One\"\n  A @d\n  B\n}")]
    [InlineData("input I @oneOf { a: Int, b: String = \"x\" }", "input I @oneOf {\n  a: Int\n  b: String = \"x\"\n}")]
    [InlineData("directive @d(a: Int) repeatable on | FIELD | ENUM_VALUE", "directive @d(a: Int) repeatable on FIELD | ENUM_VALUE")]
    public void Definitions_are_read_and_printed(string text, string printed) => Assert.Equal(printed, Syntax.Reprint(text));

    [Theory]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend type T", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend scalar S", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend enum E { }", "Expected Name, found \"}\".", 1, 17)]
    [InlineData("extend fragment F", "Unexpected Name \"fragment\".", 1, 8)]
    [InlineData("extend directive @d on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("type T { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("type T { f(): Int }", "Expected Name, found \")\".", 1, 12)]
    [InlineData("type T implements { f: Int }", "Expected Name, found \"{\".", 1, 19)]
    [InlineData("type T implements A B", "Unexpected Name \"B\".", 1, 21)]
    [InlineData("union U = | | A", "Expected Name, found \"|\".", 1, 13)]
    [InlineData("union U = ", "Expected Name, found <EOF>.", 1, 11)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("input I { f(a: Int): Int }", "Expected \":\", found \"(\".", 1, 12)]
    [InlineData("directive @d on FIELD | NOWHERE", "Unexpected Name \"NOWHERE\".", 1, 25)]
    [InlineData("directive @d repeated on FIELD", "Expected \"on\", found Name \"repeated\".", 1, 14)]
    [InlineData("schema { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("schema { what: Q }", "Unexpected Name \"what\".", 1, 10)]
    [InlineData("type T { f: Int = 1 }", "Expected Name, found \"=\".", 1, 17)]
    public void What_is_no_definition_is_refused(string text, string message, int line, int column) => Syntax.Refused(text, message, line, column);
}
