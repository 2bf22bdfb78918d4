using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Limits;

/// <summary>The table of limits: each with the option that sets it, the request that just keeps it, and the one that just goes over it, asked over HTTP.</summary>
/// <remarks>The numbers are those of reliability.md section 2. Limits of time, of numbers at once and of the server stand beside it, in tests of their own.</remarks>
public sealed class LimitTableTests(LimitTableTests.Host host) : IClassFixture<LimitTableTests.Host>
{
    private static readonly Limit[] Table =
    [
        new("MaxRequestSize", 1_048_576, "HC0010", size => Body("{ __typename }", more: new string('x', size - Body("{ __typename }").Length)), Status: 413),
        new("JSON nesting", 64, "HC0009", depth => $"{{\"query\":\"{{__typename}}\",\"extensions\":{{\"a\":{Repeat("[", depth - 2)}{Repeat("]", depth - 2)}}}}}", Status: 400),
        new("Parser:MaxAllowedTokens", 10_000, LimitCodes.Tokens, count => Document(Repeat("#\n", count - 3) + "{__typename}")),
        new("Parser:MaxAllowedNodes", 10_000, LimitCodes.Nodes, count => Document(Nodes(count))),
        new("Parser:MaxAllowedRecursionDepth", 64, LimitCodes.RecursionDepth, depth => Document(Repeat("{...", depth - 1) + "{__typename}" + Repeat("}", depth - 1))),
        new("Parser:MaxAllowedFields", 2_048, LimitCodes.Fields, count => Document($"{{{Groups(count / 21)}{Repeat("__typename ", count % 21)}}}")),
        new("Parser:MaxAllowedDirectives", 64, LimitCodes.Directives, count => Document($"{{{Repeat("__typename @include(if:true) ", count)}}}")),
        new("Parser:MaxAllowedDirectivesPerLocation", 4, LimitCodes.Directives, count => Document($"{{__typename{Repeat(" @include(if:true)", count)}}}"), "UNIQUE_DIRECTIVES_PER_LOCATION"),
        new("Parser:MaxAllowedAliases", 100, LimitCodes.Aliases, count => Document($"{{{Repeat("a:__typename ", count)}}}")),
        new("Parser:MaxAllowedOperations", 20, LimitCodes.Operations, count => Document(Numbered(count, "query Q{0}{{__typename}}"), operationName: "Q0")),
        new("Parser:MaxAllowedFragments", 100, LimitCodes.Fragments, count => Document($"{{{Numbered(count, "...F{0} ")}}}{Numbered(count, "fragment F{0} on Query{{__typename}}")}")),
        new("Parser:MaxAllowedVariables", 100, LimitCodes.Variables, count => Document($"query({Numbered(count, "$v{0}:Int ")}){{size(items:[{Numbered(count, "$v{0} ")}])}}".Replace(":Int ", ":Int!=1 ", StringComparison.Ordinal))),
        new("Parser:MaxAllowedListItems, in a document", 250, LimitCodes.ListItems, count => Document($"{{size(items:[{Repeat("1 ", count)}])}}")),
        new("Parser:MaxAllowedListItems, in a variable", 250, LimitCodes.ListItems, count => Body("query($i:[Int!]){size(items:$i)}", new { i = Enumerable.Range(0, count) })),
        new("Parser:MaxAllowedStringLength, in a document", 10_000, LimitCodes.StringLength, length => Document($"{{size(text:\"{new string('x', length)}\")}}")),
        new("Parser:MaxAllowedStringLength, in a variable", 10_000, LimitCodes.StringLength, length => Body("query($t:String){size(text:$t)}", new { t = new string('x', length) })),
        new("Parser:MaxAllowedNameLength, of a name", 1_000, LimitCodes.NameLength, length => Document($"{{{new string('x', length)}:__typename}}")),
        new("Parser:MaxAllowedNameLength, of a number", 1_000, LimitCodes.NameLength, length => Document($"{{size(items:[{new string('1', length)}])}}"), "HC0002"),
        new("Validation:MaxAllowedFragmentVisits", 1_000, LimitCodes.FragmentVisits, count => Document($"{{{Repeat("...F ", count)}}}fragment F on Query{{__typename}}")),
        // 447 places of one field are 99,681 pairs.
        new("Validation:MaxAllowedFieldMergeComparisons", 447, LimitCodes.FieldMergeComparisons, count => Document($"{{{Repeat("__typename ", count)}}}")),
        new("Validation:MaxErrors", 100, LimitCodes.ValidationErrors, count => Document($"{{{Numbered(count, "nothing{0} ")}}}"), "FIELDS_ON_CORRECT_TYPE"),
        new("Validation:MaxAllowedExecutionDepth", 15, LimitCodes.ExecutionDepth, depth => Document($"{{day{Repeat("{below", depth - 2)}{{on}}{Repeat("}", depth - 2)}}}")),
        new("Validation:MaxAllowedFieldCycleDepth", 3, LimitCodes.FieldCycle, times => Document($"{{day{Repeat("{ever", times)}{{on}}{Repeat("}", times)}}}")),
        new("Validation:MaxAllowedOfTypeDepth", 16, LimitCodes.IntrospectionDepth, depth => Document($"{{__type(name:\"Day\"){Repeat("{ofType", depth)}{{name}}{Repeat("}", depth)}}}")),
        new("Validation:MaxAllowedIntrospectionListDepth", 1, LimitCodes.IntrospectionDepth, depth => Document($"{{__schema{{types{Repeat("{fields{type", depth)}{{name}}{Repeat("}}", depth)}}}}}")),
        new("Validation:MaxAllowedIntrospectionListSelections", 100, LimitCodes.IntrospectionDepth, count => Document($"{{__schema{{{Repeat("types{name}", count)}}}}}")),
        new("Cost:MaxFieldCost", 5_000, "HC0047", cost => Document($"{{stalls(count:{cost / 5}){{price}}{Numbered(cost % 5, "p{0}:penny ")}}}"), Only: "fieldCost"),
        new("Cost:MaxTypeCost", 5_000, "HC0047", cost => Document($"{{herd(count:{cost - 1}){{name}}}}"), Only: "typeCost"),
        new("Paging:MaxPageSize", 3, "HC0051", size => Document($"{{paged(first:{size}){{totalCount}}}}"), Status: 200),
        new("nodes(ids:)", 50, "HC0076", count => Document($"{{nodes(ids:[{Repeat($"\"{GlobalId.Encode("Lion", Guid.Empty)}\" ", count)}]){{id}}}}"), Status: 200),
        new("MaxResponseSize", 5 * 1024 * 1024, "LIMIT_RESPONSE_SIZE", size => Document($"{{text(length:{size - "{\"data\":{\"text\":\"\"}}".Length})}}")),
    ];

    public static TheoryData<string> Limits => [.. Table.Select(limit => limit.Option)];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_is_kept_just_inside(string option)
    {
        var limit = Table.Single(each => each.Option == option);
        var (status, codes, body) = await AskAsync(limit, limit.Number);
        Assert.True(codes.All(code => code == limit.AlsoInside), $"{status} {body[..Math.Min(500, body.Length)]}");
        if (limit.AlsoInside is null) Assert.Equal(200, status);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_refuses_just_outside_and_says_which_limit(string option)
    {
        var limit = Table.Single(each => each.Option == option);
        var (status, codes, body) = await AskAsync(limit, limit.Number + 1);
        Assert.True(codes.Contains(limit.Code), $"{status} {body[..Math.Min(500, body.Length)]}");
        Assert.Equal(limit.Status, status);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        if (limit.Only is null) return;
        var told = JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(limit.Number + 1, told.GetProperty(limit.Only).GetDouble());
    }

    private async Task<(int Status, string[] Codes, string Body)> AskAsync(Limit limit, int number)
    {
        var (status, _, body) = await host.PostAsync(limit.Request(number), accept: "application/graphql-response+json");
        using var answer = JsonDocument.Parse(body);
        string[] codes = answer.RootElement.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)]
            : [];
        return (status, codes, body);
    }

    private static string Document(string query, string? operationName = null) => JsonSerializer.Serialize(new { query, operationName });

    private static string Body(string query, object? variables = null, string more = "") => JsonSerializer.Serialize(new { query, variables, more });

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(int count, string text)
        => string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, i)));

    /// <summary>Objects of 21 fields and 44 nodes each; in one object so many places of one field would be too many to compare.</summary>
    private static string Groups(int count) => Numbered(count, $"a{{0}}:day{{{{{Repeat("__typename ", 20)}}}}}");

    /// <summary>An item of a list is a node and a token, a field without arguments two nodes and one token: so nodes come to an end before tokens do.</summary>
    private static string Nodes(int count)
    {
        var left = count - 2 - (28 * 245);
        var odd = left % 44 % 2;
        return $"{{{Repeat($"size(items:[{Repeat("1 ", 240)}])", 28)}{Groups(left / 44)}{Repeat("z:__typename ", odd)}{Repeat("__typename ", ((left % 44) - (3 * odd)) / 2)}}}";
    }

    /// <param name="Option">What sets it.</param>
    /// <param name="Number">The most.</param>
    /// <param name="Code">What a refusal says.</param>
    /// <param name="Request">The body of a request that needs so much.</param>
    /// <param name="AlsoInside">The code of another error that a request of this kind cannot do without; null for none.</param>
    /// <param name="Status">Of a refusal.</param>
    /// <param name="Only">Which of the numbers of the refusal is the one that is over.</param>
    private sealed record Limit(string Option, int Number, string Code, Func<int, string> Request, string? AlsoInside = null, int Status = 400, string? Only = null);

    public sealed class Host : ZooHost
    {
        protected override void Build(IRequestExecutorBuilder graph)
        {
            graph.Services.AddSingleton<LimitGates>();
            graph.AddTypes(typeof(LimitQueries), typeof(LimitMutations))
                .ModifyRequestOptions(options => options with { Validation = options.Validation with { FieldCycleDepths = new Dictionary<string, int> { ["Day.below"] = 100 } } });
        }
    }
}
