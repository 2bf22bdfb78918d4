using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <summary>Each limit of reading with a document just inside and one just outside.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(LimitCodes.RecursionDepth, "{a", "}", 63, "{a}")]
    [InlineData(LimitCodes.RecursionDepth, "{...", "}", 63, "{a}")]
    public void Selections_are_nested_no_deeper_than_64(string code, string open, string close, int times, string inner)
    {
        string Nested(int count) => Repeat(open, count) + inner + Repeat(close, count);
        Passes(Nested(times));
        Refused(Nested(times + 1), code);
        Refused(Repeat(open, 4_000), code);
    }

    [Theory]
    [InlineData("[", "]", "1")]
    [InlineData("{a:", "}", "1")]
    public void Values_are_nested_no_deeper_than_64(string open, string close, string inner)
    {
        // The selection set that the field stands in is the first level.
        string Nested(int count) => $"{{a(b:{Repeat(open, count)}{inner}{Repeat(close, count)})}}";
        Passes(Nested(63));
        Refused(Nested(64), LimitCodes.RecursionDepth);
        var fault = Assert.Throws<SyntaxException>(() => Parser.ParseConstValue(new SourceText(Repeat(open, 100))));
        Assert.Equal(LimitCodes.RecursionDepth, fault.Code);
    }

    [Fact]
    public void Types_are_nested_no_deeper_than_64()
    {
        string Nested(int count) => $"query($v:{Repeat("[", count)}Int{Repeat("]", count)}){{a}}";
        Passes(Nested(63));
        Refused(Nested(64), LimitCodes.RecursionDepth);
    }

    [Fact]
    public void Even_a_trusted_text_is_nested_no_deeper_than_500()
    {
        var fault = Assert.Throws<SyntaxException>(() => Parser.Parse(new SourceText(Repeat("{a", 100_000)), ParserOptions.Trusted));
        Assert.Equal(LimitCodes.RecursionDepth, fault.Code);
    }

    [Fact]
    public void Tokens() => Counted(LimitCodes.Tokens, 10_000, count => $"{{a(b:[{Repeat("1 ", count - 9)}])}}", new ParserOptions { MaxAllowedListItems = int.MaxValue });

    [Fact]
    public void Comments_are_tokens() => Counted(LimitCodes.Tokens, 10_000, count => Repeat("#\n", count - 3) + "{a}");

    [Fact]
    public void Nodes() => Counted(LimitCodes.Nodes, 10_000, count => $"{{a(b:[{Repeat("1", count - 7, " ")}])}}", new ParserOptions { MaxAllowedTokens = 20_000, MaxAllowedListItems = int.MaxValue });

    [Fact]
    public void Fields() => Counted(LimitCodes.Fields, 2_048, count => $"{{{Repeat("a ", count)}}}");

    [Fact]
    public void Directives_in_one_place() => Counted(LimitCodes.Directives, 4, count => $"{{a{Repeat("@d", count)}}}");

    [Fact]
    public void Directives() => Counted(LimitCodes.Directives, 64, count => $"{{{Repeat("a@d ", count)}}}");

    [Fact]
    public void Aliases() => Counted(LimitCodes.Aliases, 100, count => $"{{{Repeat("a:b ", count)}}}");

    [Fact]
    public void Operations() => Counted(LimitCodes.Operations, 20, count => Repeat("{a}", count));

    [Fact]
    public void Fragments() => Counted(LimitCodes.Fragments, 100, count => Repeat("fragment F on T{a}", count));

    [Fact]
    public void Variables() => Counted(LimitCodes.Variables, 100, count => $"query({Repeat("$a:I ", count)}){{a}}");

    [Fact]
    public void Items_of_a_list() => Counted(LimitCodes.ListItems, 250, count => $"{{a(b:[{Repeat("1 ", count)}])}}");

    [Fact]
    public void Characters_of_a_text()
    {
        Counted(LimitCodes.StringLength, 10_000, count => $"{{a(b:\"{Repeat("x", count)}\")}}");
        Counted(LimitCodes.StringLength, 10_000, count => $"{{a(b:\"\"\"{Repeat("x", count)}\"\"\")}}");
    }

    private static void Counted(string code, int most, Func<int, string> document, ParserOptions? options = null)
    {
        Passes(document(most), options);
        Refused(document(most + 1), code, options);
    }

    private static void Passes(string text, ParserOptions? options = null) => Parser.Parse(new SourceText(text), options);

    private static void Refused(string text, string code, ParserOptions? options = null)
    {
        var fault = Assert.Throws<SyntaxException>(() => Parser.Parse(new SourceText(text), options));
        Assert.Equal(code, fault.Code);
    }

    private static string Repeat(string text, int count, string between = "") => string.Join(between, Enumerable.Repeat(text, count));
}
