namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 5.8.</remarks>
public sealed class VariableRuleTests
{
    [Theory]
    [InlineData("query ($v: Int) { free(int: $v) }")]
    [InlineData("query ($v: Int!) { free(int: $v, needInt: $v) }")]
    [InlineData("query ($v: Int) { free(needInt: $v) }")]
    [InlineData("query ($v: Int = 1) { take(need: $v, needOne: { number: $v }) }")]
    [InlineData("query ($v: Int!) { free(list: [1, $v]) }")]
    [InlineData("query ($v: [Int!]) { free(list: $v) }")]
    [InlineData("query ($v: Int) { ...F } fragment F on Query { ...G } fragment G on Query { free(int: $v) }")]
    [InlineData("query A($v: Int) { ...F } query B($v: Int!) { ...F } fragment F on Query { free(int: $v) }")]
    [InlineData("query ($v: Boolean) { free(filter: { required: true, withDefault: $v }) }")]
    [InlineData("query ($v: Int!) { free(one: { number: $v }) }")]
    [InlineData("query ($v: Boolean!) { region @skip(if: $v) { name } }")]
    [InlineData("query ($v: Task, $o: Odd) { free(task: $v, odd: { a: $o }) }")]
    public void Valid(string document) => Rules.Valid(document);

    [Theory]
    [InlineData("query ($v: Int, $v: Int, $v: Int) { free(int: $v) }", "UniqueVariableNames 1:9 1:18 1:27")]
    [InlineData("query ($v: Region) { free(int: $v) }", "VariablesInAllowedPosition 1:8 1:32", "VariablesAreInputTypes 1:12")]
    [InlineData("query Q { free(int: $v) }", "NoUndefinedVariables 1:21 1:1")]
    [InlineData("query A { ...F } query B($v: Int) { ...F } fragment F on Query { free(int: $v) }", "NoUndefinedVariables 1:76 1:1")]
    [InlineData("query Q($v: Int, $w: Int) { free(int: $v) }", "NoUnusedVariables 1:18")]
    [InlineData("query ($v: Int) { take(need: $v, needOne: { number: 1 }) }", "VariablesInAllowedPosition 1:8 1:30")]
    [InlineData("query ($v: Int = null) { take(need: $v, needOne: { number: 1 }) }", "VariablesInAllowedPosition 1:8 1:37")]
    [InlineData("query ($v: String) { free(int: $v) }", "VariablesInAllowedPosition 1:8 1:32")]
    [InlineData("query ($v: [Int]) { free(list: $v) }", "VariablesInAllowedPosition 1:8 1:32")]
    [InlineData("query ($v: Int) { free(list: [$v]) }", "VariablesInAllowedPosition 1:8 1:31")]
    [InlineData("query ($v: Boolean) { free(filter: { required: $v }) }", "VariablesInAllowedPosition 1:8 1:48")]
    [InlineData("query ($v: Int) { ...F } fragment F on Query { free(needInt: $v, text: $v) }", "VariablesInAllowedPosition 1:8 1:72")]
    public void Invalid(string document, params string[] errors) => Rules.Invalid(document, errors);

    [Fact]
    public void A_nullable_variable_in_a_one_of_input_object_is_refused_whether_the_object_may_be_null_or_not()
    {
        Rules.Invalid("query ($v: Int) { free(one: { number: $v }) }", "VariablesInAllowedPosition 1:8 1:39");
        Rules.Invalid("query ($v: Int) { take(need: 1, needOne: { number: $v }) }", "VariablesInAllowedPosition 1:8 1:52");
        Rules.Invalid("query ($v: Int) { free(ones: [{ number: $v }]) }", "VariablesInAllowedPosition 1:8 1:41");
    }

    [Fact]
    public void A_default_that_is_a_value_makes_it_allowed() => Rules.Valid("query ($v: Int = 1) { free(one: { number: $v }) }");
}
