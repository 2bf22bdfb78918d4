using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("mutation M @d{a:b(c:1,d:{e:[]})@f{...G...on T{h}...@i{j}}}",
        "mutation M @d {\n  a: b(c: 1, d: { e: [] }) @f {\n    ...G\n    ... on T {\n      h\n    }\n    ... @i {\n      j\n    }\n  }\n}")]
    [InlineData("\"\"\"Says\"\"\" fragment F on T { a }", "\"\"\"Says\"\"\"\nfragment F on T {\n  a\n}")]
    [InlineData("query Q(\"Says\" $a: Int) { a }", "query Q(\n  \"Says\"\n  $a: Int\n) {\n  a\n}")]
    public void Syntax_is_printed_in_one_way(string text, string printed) => Assert.Equal(printed, Syntax.Reprint(text));

    [Fact]
    public void Arguments_that_do_not_fit_a_line_get_lines_of_their_own()
    {
        var text = new string('x', 50);
        Assert.Equal($$"""
            {
              a(
                first: "{{text}}"
                second: "{{text}}"
              )
            }
            """, Syntax.Reprint($$"""{ a(first: "{{text}}", second: "{{text}}") }"""));
    }

    [Theory]
    [InlineData("quote \" slash \\ \n\t\b\f\r \u0001 \u007F å \U0001F600")]
    [InlineData("")]
    public void Strings_are_printed_with_their_escapes(string value)
    {
        var printed = Printer.Print(new StringValue(0, value));
        Assert.Equal(value, ((StringValue)Parser.ParseValue(new SourceText(printed))).Value);
    }

    [Theory]
    [InlineData("one line")]
    [InlineData("")]
    [InlineData("  leading blanks")]
    [InlineData("ends with \"")]
    [InlineData("ends with \\")]
    [InlineData("holds \"\"\" three")]
    [InlineData("ends with \"\"\"")]
    [InlineData("two\nlines")]
    [InlineData("  first deep\nsecond")]
    [InlineData("first\n  second deep")]
    [InlineData("hole\n\nin the middle\n   \nand blanks")]
    [InlineData("  all\n  lines\n  deep")]
    [InlineData("\nblank first")]
    [InlineData("blank last\n")]
    [InlineData("bell \u0007")]
    [InlineData("carriage\rreturn")]
    public void A_block_string_is_read_back_as_it_was(string value)
    {
        foreach (var outer in (string[])["{0}", "[[{0}]]"])
        {
            var printed = outer.Replace("{0}", Printer.Print(new StringValue(0, value, isBlock: true)), StringComparison.Ordinal);
            var node = Parser.ParseValue(new SourceText(printed));
            while (node is ListValue list) node = list.Items[0];
            Assert.Equal(value, ((StringValue)node).Value);
        }

        var document = Syntax.Parse("type T { a: Int }");
        var field = ((ObjectTypeDefinition)document.Definitions[0]).Fields[0];
        var described = new FieldDefinitionNode(0, new StringValue(0, value, isBlock: true), field.Name, [], field.Type, []);
        var type = new ObjectTypeDefinition(0, null, false, field.Name, [], [], [described]);
        var again = (ObjectTypeDefinition)Syntax.Parse(Printer.Print(type)).Definitions[0];
        Assert.Equal(value, again.Fields[0].Description!.Value);
    }
}
