namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 5.7.</remarks>
public sealed class DirectiveRuleTests
{
    [Theory]
    [InlineData("query ($b: Boolean! @onVariable) { region @skip(if: $b) @include(if: true) { name @onField } }")]
    [InlineData("query @again @again { region { name @again(size: 1) @again } }")]
    [InlineData("{ ... @onFragment(need: 1) { region { ...F @onFragment(need: 1) } } } fragment F on Region @onFragment(need: 1) { name }")]
    public void Valid(string document) => Rules.Valid(document);

    [Theory]
    [InlineData("{ region @unknown { name @unknown(x: 1) } }", "KnownDirectives 1:10", "KnownDirectives 1:26")]
    [InlineData("query @onField { region { name } }", "KnownDirectives 1:7")]
    [InlineData("query ($v: Int @onField) { free(int: $v) }", "KnownDirectives 1:16")]
    [InlineData("{ region { ... @again { name } } }", "KnownDirectives 1:16")]
    [InlineData("{ region { name @deprecated } }", "KnownDirectives 1:17")]
    [InlineData("{ region { name @onField @onField @onField } }", "UniqueDirectivesPerLocation 1:17 1:26", "UniqueDirectivesPerLocation 1:17 1:35")]
    public void Invalid(string document, params string[] errors) => Rules.Invalid(document, errors);
}
