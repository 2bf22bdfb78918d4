namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, sections 5.1 and 5.2.</remarks>
public sealed class OperationRuleTests
{
    [Theory]
    [InlineData("{ region { name } }")]
    [InlineData("query A { region { name } } query B { region { name } }")]
    [InlineData("subscription { moved }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { moved }")]
    [InlineData("subscription S { moved moved }")]
    [InlineData("subscription S { renamed { name code } }")]
    [InlineData("subscription S { ... on Query { region { name } } moved }", "PossibleFragmentSpreads 1:18")]
    public void Valid(string document, params string[] errors) => Rules.Invalid(document, errors);

    [Theory]
    [InlineData("{ region { name } } type T { a: Int }", "ExecutableDefinitions 1:21")]
    [InlineData("{ region { name } } schema { query: Query } extend type Region { a: Int }", "ExecutableDefinitions 1:21", "ExecutableDefinitions 1:45")]
    [InlineData("mutation { a }", "KnownOperationTypes 1:1")]
    [InlineData("query A { region { name } } query A { region { code } }", "UniqueOperationNames 1:7 1:35")]
    [InlineData("query A { region { name } } subscription A { moved }", "UniqueOperationNames 1:7 1:42")]
    [InlineData("{ region { name } } query A { region { name } }", "LoneAnonymousOperation 1:1")]
    [InlineData("{ region { name } } { region { name } }", "LoneAnonymousOperation 1:1", "LoneAnonymousOperation 1:21")]
    [InlineData("subscription S { moved renamed { name } }", "SingleFieldSubscriptions 1:24")]
    [InlineData("subscription { moved renamed { name } renamed { code } other: moved }", "SingleFieldSubscriptions 1:22 1:39 1:56")]
    [InlineData("subscription S { ...F } fragment F on Subscription { moved __typename }", "SingleFieldSubscriptions 1:60", "SingleFieldSubscriptions 1:60")]
    [InlineData("subscription S { __typename }", "SingleFieldSubscriptions 1:18")]
    [InlineData("subscription S($b: Boolean!) { moved @skip(if: $b) }", "SingleFieldSubscriptions 1:38")]
    [InlineData("subscription S { ... @include(if: true) { moved } }", "SingleFieldSubscriptions 1:22")]
    public void Invalid(string document, params string[] errors) => Rules.Invalid(document, errors);
}
