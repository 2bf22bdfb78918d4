using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Validation;

namespace Samverkan.GraphQL.Tests.Validation;

/// <summary>Each limit of validation with a document just inside and one just outside.</summary>
public sealed class HostLimitTests
{
    private static readonly ValidationOptions FreeOfCycles = new() { MaxAllowedFieldCycleDepth = 100 };

    [Fact]
    public void Execution_depth()
    {
        static string Deep(int fields) => string.Concat(Enumerable.Repeat("{ near ", fields - 2)) + "{ name }" + string.Concat(Enumerable.Repeat(" }", fields - 2));
        Passes($"{{ place {Deep(15)} }}", FreeOfCycles);
        Rules.Refused($"{{ place {Deep(16)} }}", LimitCodes.ExecutionDepth, FreeOfCycles);
        Rules.Refused($"{{ place {{ ...F }} }} fragment F on Place {Deep(16)}", LimitCodes.ExecutionDepth, FreeOfCycles);
    }

    [Fact]
    public void The_same_field_on_one_path()
    {
        static string Round(int times) => string.Concat(Enumerable.Repeat("near { ", times)) + "name" + string.Concat(Enumerable.Repeat(" }", times));
        Passes($"{{ place {{ {Round(3)} }} }}");
        Rules.Refused($"{{ place {{ {Round(4)} }} }}", LimitCodes.FieldCycle);
        Passes($"{{ place {{ {Round(5)} }} }}", new ValidationOptions { FieldCycleDepths = new Dictionary<string, int> { ["Place.near"] = 5 } });
    }

    [Fact]
    public void Fragment_visits()
    {
        // Each of ten fragments enters the next one twice: 1 + 2 + 4 + ... visits.
        static string Doubling(int levels)
            => "{ region { ...F1 } } " + string.Concat(Enumerable.Range(1, levels).Select(i => $"fragment F{i} on Region {{ ...F{i + 1} ...F{i + 1} }} ")) + $"fragment F{levels + 1} on Region {{ name }}";
        Passes(Doubling(8));
        Rules.Refused(Doubling(9), LimitCodes.FragmentVisits);
        Rules.Refused(Doubling(60), LimitCodes.FragmentVisits);
    }

    [Fact]
    public void Fields_written_out()
    {
        var fields = string.Concat(Enumerable.Range(0, 500).Select(i => $"f{i}: name "));
        string Document(int spreads) => $"{{ {string.Concat(Enumerable.Range(0, spreads).Select(i => $"r{i}: region {{ ...F }} "))} }} fragment F on Region {{ {fields} }}";
        Passes(Document(90), new ValidationOptions { MaxAllowedFieldMergeComparisons = int.MaxValue });
        Rules.Refused(Document(110), LimitCodes.FragmentVisits);
    }

    [Fact]
    public void Types_inside_types_of_introspection()
    {
        static string OfTypes(int times) => string.Concat(Enumerable.Repeat("ofType { ", times)) + "name" + string.Concat(Enumerable.Repeat(" }", times));
        Passes($"{{ __type(name: \"Region\") {{ {OfTypes(16)} }} }}");
        Rules.Refused($"{{ __type(name: \"Region\") {{ {OfTypes(17)} }} }}", LimitCodes.IntrospectionDepth);
    }

    [Theory]
    [InlineData("fields { type { name } }", true)]
    [InlineData("fields { type { possibleTypes { name } } }", true)]
    [InlineData("fields { type { fields { name } } }", false)]
    [InlineData("interfaces { interfaces { name } }", false)]
    [InlineData("fields { type { possibleTypes { interfaces { name } } } }", false)]
    [InlineData("fields { type { ...T } }", false)]
    public void Lists_inside_lists_of_introspection(string selection, bool isAllowed)
    {
        var fragment = selection.Contains("...T", StringComparison.Ordinal) ? " fragment T on __Type { fields { name } }" : "";
        var document = $"{{ __schema {{ types {{ {selection} }} }} }}{fragment}";
        if (isAllowed) Passes(document);
        else Rules.Refused(document, LimitCodes.IntrospectionDepth);
    }

    [Fact]
    public void Introspection_can_be_closed()
    {
        var closed = new ValidationOptions { AllowIntrospection = false };
        Rules.Refused("{ __schema { types { name } } }", "HC0046", closed);
        Passes("{ region { __typename } }", closed);
    }

    [Fact]
    public void At_most_a_hundred_errors_are_reported()
    {
        static IReadOnlyList<GraphQLError> Errors(int count)
            => DocumentValidator.Validate(Rules.Schema, Parser.Parse(new SourceText($"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"nothing{i} "))} }}")));
        Assert.Equal(100, Errors(100).Count);
        var more = Errors(101);
        Assert.Equal((101, "LIMIT_VALIDATION_ERRORS"), (more.Count, more[^1].Code));
    }

    [Fact]
    public void Every_error_names_its_rule_and_its_section()
    {
        var error = Assert.Single(DocumentValidator.Validate(Rules.Schema, Parser.Parse(new SourceText("{ nothing }"))));
        Assert.Equal("FIELDS_ON_CORRECT_TYPE", error.Code);
        Assert.Equal("https://spec.graphql.org/September2025/#sec-Field-Selections", error.Extensions!["specifiedBy"]);
    }

    private static void Passes(string document, ValidationOptions? options = null)
        => Assert.Empty(DocumentValidator.Validate(Rules.Schema, Parser.Parse(new SourceText(document), ParserOptions.Trusted), options));
}
