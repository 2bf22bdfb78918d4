using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 5.3.2.</remarks>
public sealed class MergingRuleTests
{
    private const string Rule = "OverlappingFieldsCanBeMerged";

    [Theory]
    [InlineData("{ region { name name other: name } }")]
    [InlineData("{ region { name(short: true) name(short: true) } }")]
    [InlineData("{ body { ... on Region { x: code } ... on Municipality { x: code } } }")]
    [InlineData("{ body { ... on Region { x: name(short: true) } ... on Municipality { x: name(short: false) } } }")]
    [InlineData("{ free(filter: { required: true, number: 1 }) free(filter: { number: 1, required: true }) }")]
    [InlineData("{ region { ...F } region { ...G } } fragment F on Region { head { name } } fragment G on Region { head { code } }")]
    [InlineData("{ ...F ...F } fragment F on Query { region { name } }")]
    [InlineData("{ place { ... on Region { head { x: name } } ... on Municipality { head { x: code } } } }")]
    public void Valid(string document) => Rules.Valid(document);

    [Theory]
    [InlineData("{ region { x: name x: code } }", Rule + " 1:12 1:20")]
    [InlineData("{ region { x: name x: code x: size } }", Rule + " 1:12 1:20", Rule + " 1:12 1:28", Rule + " 1:20 1:28")]
    [InlineData("{ region { name(short: true) name } }", Rule + " 1:12 1:30")]
    [InlineData("query ($v: Boolean) { region { name(short: true) name(short: $v) } }", Rule + " 1:32 1:50")]
    [InlineData("{ body { ... on Region { x: size } ... on Municipality { x: rural } } }", Rule + " 1:26 1:58")]
    [InlineData("{ body { ... on Region { all } ... on Municipality { all } } }", Rule + " 1:26 1:54")]
    [InlineData("{ place { ... on Region { code } ... on Post { code } } }", Rule + " 1:27 1:48")]
    [InlineData("{ region { x: name } region { x: code } }", Rule + " 1:3 1:12 1:22 1:31")]
    [InlineData("{ ...F ...G } fragment F on Query { x: region { name } } fragment G on Query { x: municipality { name } }", Rule + " 1:37 1:80")]
    [InlineData("{ region { ...F x: code } } fragment F on Region { ...G } fragment G on Region { x: name }", Rule + " 1:17 1:82")]
    [InlineData("{ place { ... on Region { head { x: name } } ... on Municipality { head { x: bodies { code } } } } }", Rule + " 1:27 1:34 1:68 1:75")]
    public void Invalid(string document, params string[] errors) => Rules.Invalid(document, errors);

    [Fact]
    public void Fragments_that_lead_to_themselves_end()
        => Rules.Invalid("{ region { ...F } } fragment F on Region { x: name ...G } fragment G on Region { x: code ...F }",
            Rule + " 1:44 1:82", "NoFragmentCycles 1:52 1:90", Rule + " 1:82 1:44");

    [Fact]
    public void The_reason_is_told_down_to_the_fields()
        => Rules.Message(
            "{ region { head { x: name } } region { head { x: code } } }",
            "Fields \"region\" conflict because subfields \"head\" conflict because subfields \"x\" conflict because \"name\" and \"code\" are different fields. "
            + "Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Comparisons_are_bounded()
    {
        static string Same(int count) => $"{{ {string.Concat(Enumerable.Repeat("region { name } ", count))} }}";
        Rules.Valid(Same(100));
        Rules.Refused(Same(1_000), LimitCodes.FieldMergeComparisons);
    }

    [Fact]
    public void Fragments_that_would_be_exponential_written_out_are_compared_pair_by_pair()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Region {{ name ...F{i + 1} ...F{i + 1} }} "));
        Rules.Valid($"{{ region {{ ...F0 }} }} {fragments} fragment F40 on Region {{ name }}");
    }

    [Fact]
    public void Nested_inline_fragments_are_compared_once()
    {
        var nested = string.Concat(Enumerable.Repeat("... { name ", 300)) + string.Concat(Enumerable.Repeat("}", 300));
        var document = Parser.Parse(new SourceText($"{{ region {{ {nested} }} }}"), ParserOptions.Trusted);
        Assert.Empty(DocumentValidator.Validate(Rules.Schema, document, ValidationOptions.Reference));
    }
}
