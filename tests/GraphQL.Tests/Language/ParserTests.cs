using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Tests.Language;

/// <remarks>GraphQL, September 2025, sections 2.2 to 2.13.</remarks>
public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 2, 20)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("query ($a: Int = $) { a }", "Unexpected \"$\".", 1, 18)]
    [InlineData("query ($a: Int @d(x: $b)) { a }", "Unexpected variable \"$b\" in constant value.", 1, 22)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("query { a } \"d\" { b }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 13)]
    [InlineData("\"d\" extend type A { b: C }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"d\" (", "Unexpected \"(\".", 1, 5)]
    [InlineData("{ a(b: [1 }", "Unexpected \"}\".", 1, 11)]
    [InlineData("query ($a: [Int) { a }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("query ($a: Int!!) { a }", "Expected \"$\", found \"!\".", 1, 16)]
    public void What_is_no_document_is_refused(string text, string message, int line, int column) => Syntax.Refused(text, message, line, column);

    [Theory]
    [InlineData("on")]
    [InlineData("fragment")]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("subscription")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("type")]
    [InlineData("extend")]
    public void Keywords_are_names_where_a_name_can_stand(string keyword)
    {
        var fragmentName = keyword == "on" ? "a" : keyword;
        var document = Syntax.Parse($$"""
            query {{keyword}} { ... {{fragmentName}} ... on {{keyword}} { {{keyword}}({{keyword}}: ${{keyword}}) @{{keyword}}({{keyword}}: {{keyword}}) } }
            fragment {{fragmentName}} on Type { {{keyword}}: {{keyword}} }
            """);
        Assert.Equal(2, document.Definitions.Count);
    }

    [Fact]
    public void Every_node_knows_where_it_begins()
    {
        var document = Syntax.Parse("\"Says\" query Q($v: [Int!] = [1]) { a: b(c: $v) @d { ...F } }");
        var operation = document.Operations.Single();
        var field = (Field)operation.SelectionSet.Selections[0];
        Assert.Equal("Says", operation.Description!.Value);
        Assert.Equal((0, 13, 15, 19), (operation.Position, operation.Name!.Position, operation.Variables[0].Position, operation.Variables[0].Type.Position));
        Assert.Equal((35, 35, 38), (field.Position, field.Alias!.Position, field.Name.Position));
        Assert.Equal((40, 43, 47), (field.Arguments[0].Position, field.Arguments[0].Value.Position, field.Directives[0].Position));
    }

    [Fact]
    public void Executable_definitions_have_descriptions()
    {
        var document = Syntax.Parse("""
            "Operation"
            query Q("Variable" $a: Int, $b: Int) { ...F }
            "Fragment"
            fragment F on T { a }
            """);
        Assert.Equal(["Operation", "Fragment"], document.Definitions.Select(each => each.Description!.Value));
        Assert.Equal("Variable", document.Operations.Single().Variables[0].Description!.Value);
    }

    [Theory]
    [InlineData("[123 \"abc\"]", "[123, \"abc\"]")]
    [InlineData("{a: {b: [$v, null, true, RED, 1.5]}}", "{ a: { b: [$v, null, true, RED, 1.5] } }")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    public void Values_stand_alone(string text, string printed) => Assert.Equal(printed, Parser.ParseValue(new SourceText(text)).ToString());

    [Fact]
    public void A_value_ends_where_the_text_ends()
        => Syntax.Refused(() => Parser.ParseValue(new SourceText("{ a: 1 } 2")), "Expected <EOF>, found Int \"2\".", 1, 10);

    [Fact]
    public void A_constant_value_holds_no_variable()
        => Syntax.Refused(() => Parser.ParseConstValue(new SourceText("[1, $x]")), "Unexpected variable \"$x\" in constant value.", 1, 5);

    [Theory]
    [InlineData("MyType")]
    [InlineData("[MyType]")]
    [InlineData("[[MyType!]!]!")]
    public void Types_stand_alone(string text) => Assert.Equal(text, Parser.ParseType(new SourceText(text)).ToString());

    [Theory]
    [InlineData("Type")]
    [InlineData("Type.field")]
    [InlineData("Type.field(argument:)")]
    [InlineData("@directive")]
    [InlineData("@directive(argument:)")]
    public void Coordinates_are_read_and_printed(string text) => Assert.Equal(text, Parser.ParseCoordinate(new SourceText(text)).ToString());

    [Theory]
    [InlineData("Type.field.deep", "Expected <EOF>, found \".\".", 11)]
    [InlineData("Type.field (arg:)", "Invalid character: \" \".", 11)]
    [InlineData("Type(arg:)", "Expected <EOF>, found \"(\".", 5)]
    [InlineData("Type.field(arg: value)", "Invalid character: \" \".", 16)]
    [InlineData("@directive.field", "Expected <EOF>, found \".\".", 11)]
    [InlineData("", "Expected Name, found <EOF>.", 1)]
    public void A_coordinate_holds_no_more_than_it_may(string text, string message, int column)
        => Syntax.Refused(() => Parser.ParseCoordinate(new SourceText(text)), message, 1, column);
}
