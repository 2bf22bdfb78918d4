namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, section 5.5.</remarks>
public sealed class FragmentRuleTests
{
    [Theory]
    [InlineData("{ body { ...F ... { code } } } fragment F on Region { size }")]
    [InlineData("{ member { ...F } } fragment F on Body { ...G } fragment G on Place { name }")]
    [InlineData("{ holder { ... on Member { ... on Municipality { rural } } } }")]
    public void Valid(string document) => Rules.Valid(document);

    [Theory]
    [InlineData("{ ...F } fragment F on Query { region { name } } fragment F on Query { region { code } }", "UniqueFragmentNames 1:19 1:59")]
    [InlineData("{ ...F } fragment F on Nowhere { a }", "KnownTypeNames 1:24")]
    [InlineData("{ ... on Nowhere { a } }", "KnownTypeNames 1:10")]
    [InlineData("query ($v: [Nowhere!]) { free(int: $v) }", "KnownTypeNames 1:13")]
    [InlineData("{ ...F } fragment F on Task { a }", "FragmentsOnCompositeTypes 1:24")]
    [InlineData("{ ... on Filter { a } }", "FragmentsOnCompositeTypes 1:10")]
    [InlineData("{ region { name } } fragment F on Region { name }", "NoUnusedFragments 1:21")]
    [InlineData("{ region { name } } fragment F on Region { ...G } fragment G on Region { name }", "NoUnusedFragments 1:21", "NoUnusedFragments 1:51")]
    [InlineData("{ ...Missing }", "KnownFragmentNames 1:6")]
    [InlineData("{ region { ...F } } fragment F on Region { ...F }", "NoFragmentCycles 1:44")]
    [InlineData("{ region { ...F } } fragment F on Region { ...G } fragment G on Region { ...F name }", "NoFragmentCycles 1:44 1:74")]
    [InlineData("{ region { ...A } } fragment A on Region { ...B } fragment B on Region { ...B }", "NoFragmentCycles 1:74")]
    [InlineData("{ region { ...F } } fragment F on Municipality { name }", "PossibleFragmentSpreads 1:12")]
    [InlineData("{ region { ... on Post { name } } }", "PossibleFragmentSpreads 1:12")]
    [InlineData("{ holder { ... on Region { name } } }", "PossibleFragmentSpreads 1:12")]
    public void Invalid(string document, params string[] errors) => Rules.Invalid(document, errors);

    [Fact]
    public void A_cycle_is_told_with_the_way_it_takes()
        => Rules.Message(
            "{ region { ...A } } fragment A on Region { ...B } fragment B on Region { ...C } fragment C on Region { ...A name }",
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\".");
}
