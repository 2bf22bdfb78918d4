namespace Samverkan.GraphQL.Tests.Validation;

/// <remarks>GraphQL, September 2025, sections 5.3.1 and 5.3.3, and 5.4.</remarks>
public sealed class FieldRuleTests
{
    [Theory]
    [InlineData("{ body { __typename name ... on Region { size } } }")]
    [InlineData("{ member { __typename ... on Body { code } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Region\") { name } }")]
    [InlineData("{ region { name(short: true) } }")]
    [InlineData("{ take(need: 1, needOne: { number: 1 }) free }")]
    [InlineData("{ region { does(task: CARE) } }")]
    public void Valid(string document) => Rules.Valid(document);

    [Theory]
    [InlineData("{ body { size } }", "FieldsOnCorrectType 1:10")]
    [InlineData("{ member { name } }", "FieldsOnCorrectType 1:12")]
    [InlineData("{ region { __schema { types { name } } } }", "FieldsOnCorrectType 1:12")]
    [InlineData("{ nothing { deeper } region { name } }", "FieldsOnCorrectType 1:3")]
    [InlineData("{ region }", "ScalarLeafs 1:3")]
    [InlineData("{ region { size { deeper } } }", "ScalarLeafs 1:17")]
    [InlineData("{ region { name(shrt: true) } }", "KnownArgumentNames 1:17")]
    [InlineData("{ region { name @onField(sise: 1) } }", "KnownArgumentNames 1:26")]
    [InlineData("{ region { name(short: true, short: false, short: true) } }", "UniqueArgumentNames 1:17 1:30 1:44")]
    [InlineData("{ region { name @onField(size: 1, size: 2) } }", "UniqueArgumentNames 1:26 1:35")]
    [InlineData("{ take(int: 1) }", "ProvidedRequiredArguments 1:3", "ProvidedRequiredArguments 1:3")]
    [InlineData("{ ... @onFragment { region { name } } }", "ProvidedRequiredArguments 1:7")]
    [InlineData("{ region { name @skip } }", "ProvidedRequiredArguments 1:17")]
    public void Invalid(string document, params string[] errors)
        => Rules.Invalid(document, errors);

    [Theory]
    [InlineData("{ region { nam } }", "Cannot query field \"nam\" on type \"Region\". Did you mean \"name\" or \"near\"?")]
    [InlineData("{ body { size } }", "Cannot query field \"size\" on type \"Body\". Did you mean to use an inline fragment on \"Region\"?")]
    [InlineData("{ member { code } }", "Cannot query field \"code\" on type \"Member\". Did you mean to use an inline fragment on \"Body\", \"Municipality\", or \"Region\"?")]
    [InlineData("{ region { name(shrt: true) } }", "Unknown argument \"shrt\" on field \"Region.name\". Did you mean \"short\"?")]
    [InlineData("{ region { does } }", "Argument \"Region.does(task:)\" of type \"Task!\" is required, but it was not provided.")]
    [InlineData("{ region { ...F } } fragment F on Reigon { name }", "Unknown type \"Reigon\". Did you mean \"Region\"?")]
    public void Errors_say_what_may_have_been_meant(string document, string message) => Rules.Message(document, message);
}
