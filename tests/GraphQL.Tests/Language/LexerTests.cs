using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <remarks>GraphQL, September 2025, section 2.1 and appendix B.</remarks>
public sealed class LexerTests
{
    [Theory]
    [InlineData("\uFEFF foo", "Name foo 1:3")]
    [InlineData("\n\r\n\r  foo", "Name foo 4:3")]
    [InlineData("#comment\n  foo", "Comment comment 1:1 | Name foo 2:3")]
    [InlineData(",,,foo,,,", "Name foo 1:4")]
    [InlineData("...", "... 1:1")]
    [InlineData("{ : } [ ] ( ) ! $ & = @ |", "{ 1:1 | : 1:3 | } 1:5 | [ 1:7 | ] 1:9 | ( 1:11 | ) 1:13 | ! 1:15 | $ 1:17 | & 1:19 | = 1:21 | @ 1:23 | | 1:25")]
    [InlineData("\"å\U0001F600\" x", "String å\U0001F600 1:1 | Name x 1:7")]
    public void Ignored_characters_part_tokens_and_are_counted(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("4", "Int 4 1:1")]
    [InlineData("-0", "Int -0 1:1")]
    [InlineData("-4.123e+10", "Float -4.123e+10 1:1")]
    [InlineData("0.5E7 1", "Float 0.5E7 1:1 | Int 1 1:7")]
    public void Numbers_are_kept_as_written(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 2)]
    [InlineData("+1", "Unexpected character: \"+\".", 1)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>.", 3)]
    [InlineData("1E-A", "Invalid number, expected digit but got: \"A\".", 4)]
    [InlineData("0xF", "Invalid number, expected digit but got: \"x\".", 2)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 4)]
    [InlineData("1_2", "Invalid number, expected digit but got: \"_\".", 2)]
    [InlineData(".123", "Invalid number, expected digit before \".\", did you mean \"0.123\"?", 1)]
    [InlineData("..", "Unexpected \"..\", did you mean \"...\"?", 1)]
    [InlineData(".", "Unexpected character: \".\".", 1)]
    [InlineData("?", "Unexpected character: \"?\".", 1)]
    [InlineData("\u0000", "Unexpected character: U+0000.", 1)]
    [InlineData("\u200b", "Unexpected character: U+200B.", 1)]
    [InlineData("\U0001F600", "Unexpected character: U+1F600.", 1)]
    [InlineData("'x'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1)]
    public void What_is_no_token_is_refused_where_it_stands(string text, string message, int column)
        => Syntax.Refused(() => Tokens(text), message, 1, column);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("""
        "quote \" escaped \n\r\b\t\f \/ \\ "
        """, "quote \" escaped \n\r\b\t\f / \\ ")]
    [InlineData("""
        "unicode \u1234\u5678 \u{1F600} \u{10FFFF} \uD83D\uDE00 \u{00000041}"
        """, "unicode \u1234\u5678 \U0001F600 \U0010FFFF \U0001F600 A")]
    [InlineData("\"raw \u0001 \u2028\"", "raw \u0001 \u2028")]
    public void Strings_mean_what_their_escapes_say(string text, string value) => Assert.Equal($"String {value} 1:1", Tokens(text));

    [Theory]
    [InlineData("\"", "Unterminated string.", 2)]
    [InlineData("\"no end quote", "Unterminated string.", 14)]
    [InlineData("\"multi\nline\"", "Unterminated string.", 7)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 6)]
    [InlineData("\"bad \\x esc\"", "Invalid character escape sequence: \"\\x\".", 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 6)]
    [InlineData("\"bad \\uD83D no\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 6)]
    [InlineData("\"bad \\uDE00\"", "Invalid Unicode escape sequence: \"\\uDE00\".", 6)]
    [InlineData("\"bad \\uD83D\\u0041\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 6)]
    [InlineData("\"bad \\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\".", 6)]
    [InlineData("\"bad \\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 6)]
    [InlineData("\"bad \\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\".", 6)]
    [InlineData("\"bad \\u{12x}\"", "Invalid Unicode escape sequence: \"\\u{12x\".", 6)]
    public void A_string_that_is_none_is_refused(string text, string message, int column)
        => Syntax.Refused(() => Tokens(text), message, 1, column);

    [Fact]
    public void Half_a_pair_of_surrogates_is_no_character()
    {
        Syntax.Refused(() => Tokens("\ud83c"), "Invalid character: U+D83C.", 1, 1);
        Syntax.Refused(() => Tokens("# \ud83c"), "Invalid character: U+D83C.", 1, 3);
        Syntax.Refused(() => Tokens("\"bad \ud83c esc\""), "Invalid character within String: U+D83C.", 1, 6);
        Syntax.Refused(() => Tokens("\"\"\"bad \udc00\"\"\""), "Invalid character within String: U+DC00.", 1, 8);
    }

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"multi\rline\r\nnormalized\n\"\"\"", "multi\nline\nnormalized")]
    [InlineData("\"\"\"unescaped \\n\\u1234\"\"\"", "unescaped \\n\\u1234")]
    [InlineData("\"\"\"\n\n    spans\n      multiple\n        lines\n\n    \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"\n \t\n\n\"\"\"", "")]
    public void A_block_string_loses_its_common_indentation(string text, string value) => Assert.Equal($"BlockString {value} 1:1", Tokens(text));

    [Fact]
    public void A_block_string_without_an_end_is_refused_at_the_end()
        => Syntax.Refused(() => Tokens("\"\"\"\n\n no end"), "Unterminated string.", 3, 8);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] bytes = [(byte)'{', 0xFF, (byte)'}'];
        var fault = Assert.Throws<SyntaxException>(() => Parser.Parse(new SourceText(bytes)));
        Assert.Equal(("Syntax Error: Invalid character: U+FFFD.", 1), (fault.Message, fault.Position));
    }

    private static string Tokens(string text)
    {
        var source = new SourceText(text);
        var lexer = new Lexer(source);
        var tokens = new List<string>();
        for (lexer.Next(); lexer.Kind != TokenKind.EndOfFile; lexer.Next())
        {
            var (line, column) = source.LocationOf(lexer.Start);
            tokens.Add($"{lexer.Kind.Text()}{(lexer.Value() is { } value ? $" {value}" : "")} {line}:{column}");
        }

        return string.Join(" | ", tokens);
    }
}
