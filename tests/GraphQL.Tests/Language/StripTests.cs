using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <remarks>GraphQL, September 2025, sections 2.1.1 to 2.1.6 and 2.9.4.</remarks>
public sealed class StripTests
{
    [Theory]
    [InlineData(" query Q ( $a : Int = 1 , $b : [ Int ! ] ) { a , b # no\r\n c : d } ", "query Q($a:Int=1$b:[Int!]){a b c:d}")]
    [InlineData("\uFEFF{ a }\uFEFF", "{a}")]
    [InlineData("{ a(b: [1, 2 -3 4.0e1, \"x\" \"y\", RED null]) }", "{a(b:[1 2 -3 4.0e1 \"x\" \"y\" RED null])}")]
    [InlineData("{ a ... F ... on T { b } @c ... @d { e } }", "{a ...F ...on T{b}@c ...@d{e}}")]
    [InlineData("type T implements & A & B", "type T implements&A&B")]
    [InlineData("{ a(b: \"  kept,  # kept \") }", "{a(b:\"  kept,  # kept \")}")]
    [InlineData("# nothing\n", "")]
    public void What_means_nothing_goes(string text, string stripped) => Assert.Equal(stripped, Printer.Strip(new SourceText(text)));

    [Theory]
    [InlineData("\"\"\"\n    a\n      b\n  \"\"\"", "\"\"\"\na\n  b\"\"\"")]
    [InlineData("\"\"\"\n    a\n    b\n  \"\"\"", "\"\"\"a\nb\"\"\"")]
    [InlineData("\"\"\"  a\"\"\"", "\"\"\"  a\"\"\"")]
    [InlineData("\"\"\"\n\n\"\"\"", "\"\"\"\"\"\"")]
    [InlineData("\"\"\"\n  a \\\"\"\" b\\\n\"\"\"", "\"\"\"a \\\"\"\" b\\\n\"\"\"")]
    [InlineData("\"\"\"\n  \"a\"\n\"\"\"", "\"\"\"\"a\"\n\"\"\"")]
    public void A_block_string_keeps_what_it_means(string text, string stripped)
    {
        Assert.Equal(stripped, Printer.Strip(new SourceText(text)));
        Assert.Equal(Value(text), Value(stripped));
    }

    [Fact]
    public void What_is_no_token_is_refused() => Syntax.Refused(() => Printer.Strip(new SourceText("{ a ? }")), "Unexpected character: \"?\".", 1, 5);

    private static string Value(string text) => ((StringValue)Parser.ParseValue(new SourceText(text))).Value;
}
