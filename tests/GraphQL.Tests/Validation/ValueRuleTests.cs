namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 5.6.</remarks>
public sealed class ValueRuleTests
{
    [Theory]
    [InlineData("int: 1")]
    [InlineData("int: null")]
    [InlineData("float: 1")]
    [InlineData("float: 1.5e3")]
    [InlineData("id: 1")]
    [InlineData("id: \"x\"")]
    [InlineData("task: CARE")]
    [InlineData("list: [1, 2]")]
    [InlineData("list: 1")]
    [InlineData("lists: [[1, null], null]")]
    [InlineData("lists: 1")]
    [InlineData("odd: { any: [THING, 1, \"x\"] }")]
    [InlineData("filter: { required: true, inner: { required: false, texts: \"x\" } }")]
    [InlineData("one: { text: \"x\" }")]
    [InlineData("ones: { number: 1 }")]
    public void Valid(string argument) => Rules.Valid($"{{ free({argument}) }}");

    [Theory]
    [InlineData("int: \"1\"", "ValuesOfCorrectType 1:13")]
    [InlineData("int: 1.0", "ValuesOfCorrectType 1:13")]
    [InlineData("int: 2147483648", "ValuesOfCorrectType 1:13")]
    [InlineData("needInt: null", "ValuesOfCorrectType 1:17")]
    [InlineData("float: \"1\"", "ValuesOfCorrectType 1:15")]
    [InlineData("text: 1", "ValuesOfCorrectType 1:14")]
    [InlineData("text: CARE", "ValuesOfCorrectType 1:14")]
    [InlineData("flag: 1", "ValuesOfCorrectType 1:14")]
    [InlineData("id: 1.5", "ValuesOfCorrectType 1:12")]
    [InlineData("task: \"CARE\"", "ValuesOfCorrectType 1:14")]
    [InlineData("task: care", "ValuesOfCorrectType 1:14")]
    [InlineData("list: [1, null, \"x\"]", "ValuesOfCorrectType 1:18", "ValuesOfCorrectType 1:24")]
    [InlineData("filter: 1", "ValuesOfCorrectType 1:16")]
    [InlineData("filter: { }", "ValuesOfCorrectType 1:16")]
    [InlineData("filter: { required: true, inner: { required: 1 } }", "ValuesOfCorrectType 1:53")]
    [InlineData("filter: { required: true, unknown: 1, other: 2 }", "ValuesOfCorrectType 1:34", "ValuesOfCorrectType 1:46")]
    [InlineData("filter: { required: true, required: false }", "UniqueInputFieldNames 1:18 1:34")]
    [InlineData("one: { }", "ValuesOfCorrectType 1:13")]
    [InlineData("one: { number: 1, text: \"x\" }", "ValuesOfCorrectType 1:13")]
    [InlineData("one: { number: null }", "ValuesOfCorrectType 1:13")]
    public void Invalid(string argument, params string[] errors) => Rules.Invalid($"{{ free({argument}) }}", errors);

    [Fact]
    public void Defaults_of_variables_are_values_too()
        => Rules.Invalid("query ($v: Int = \"x\", $w: Filter = { number: \"y\" }) { free(int: $v, filter: $w) }",
            "ValuesOfCorrectType 1:18", "ValuesOfCorrectType 1:36", "ValuesOfCorrectType 1:46");

    [Theory]
    [InlineData("{ free(int: \"1\") }", "HC0002")]
    [InlineData("{ free(needInt: null) }", "HC0018")]
    [InlineData("{ free(one: { }) }", "HC0054")]
    [InlineData("{ free(one: { number: 1, text: \"x\" }) }", "HC0055")]
    [InlineData("{ free(one: { number: null }) }", "HC0056")]
    public void Each_kind_of_fault_has_its_code(string document, string code) => Rules.Refused(document, code);
}
