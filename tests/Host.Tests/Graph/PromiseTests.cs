using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Graph;

/// <summary>What outside callers have been promised is in the schema. More may be there; none of this may go or change its meaning.</summary>
public sealed partial class PromiseTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private static readonly string[] Promised =
    [
        "Query.responsibility(task: String!, asOf: LocalDate, role: Role = ACCOUNTABLE): ResponsibilityAnswer",
        "Query.roleMap(asOf: LocalDate, where: RoleMapFilterInput, standing: [Standing!] = [ESTABLISHED], first: Int, after: String, last: Int, before: String): RoleMapConnection",
        "Query.gaps(asOf: LocalDate, where: GapFilterInput, first: Int, after: String): GapsConnection",
        "Query.overlaps(asOf: LocalDate, where: OverlapFilterInput, first: Int, after: String): OverlapsConnection",
        "Query.difference(from: LocalDate!, until: LocalDate!, where: RoleMapFilterInput): Difference",
        "Query.unclarities(about: [String!]): [ReportedUnclarity!]!",
        "Query.agreementByDiaryNumber(diaryNumber: String!): Agreement",
        "Query.agreements(asOf: LocalDate, where: AgreementFilterInput, standing: [Standing!] = [ESTABLISHED], first: Int, after: String, last: Int, before: String): AgreementsConnection",
        "Query.organizationByKey(key: String!): Organization",
        "Query.stakeholders(search: String, asOf: LocalDate, first: Int, after: String): StakeholdersConnection",
        "Query.taskByKey(key: String!): Task",
        "Query.decisions(first: Int, after: String): DecisionsConnection",
        "Query.documents(first: Int, after: String): DocumentsConnection",
        "Query.contradictions(state: ContradictionState): [Contradiction!]!",
        "Query.node(id: ID!): Node",
        "Query.nodes(ids: [ID!]!): [Node]!",
        "KeyFilterInput.eq: String",
        "KeyFilterInput.in: [String!]",
        "KeyListFilterInput.all: [String!]",
        "KeyListFilterInput.some: [String!]",
        "RoleMapFilterInput.and: [RoleMapFilterInput!]",
        "RoleMapFilterInput.or: [RoleMapFilterInput!]",
        "RoleMapFilterInput.task: KeyFilterInput",
        "RoleMapFilterInput.holder: KeyFilterInput",
        "RoleMapFilterInput.basis: KeyFilterInput",
        "RoleMapFilterInput.role: RoleOperationFilterInput",
        "GapFilterInput.cause: KeyFilterInput",
        "GapFilterInput.task: KeyFilterInput",
        "GapFilterInput.kind: GapKindOperationFilterInput",
        "OverlapFilterInput.holders: KeyListFilterInput",
        "OverlapFilterInput.kind: OverlapKindOperationFilterInput",
        "OverlapFilterInput.standing: [Standing!]",
        "AgreementFilterInput.and: [AgreementFilterInput!]",
        "AgreementFilterInput.or: [AgreementFilterInput!]",
        "AgreementFilterInput.party: KeyFilterInput",
        "AgreementFilterInput.parties: KeyListFilterInput",
    ];

    [Fact]
    public async Task Every_promised_field_argument_and_input_is_there()
    {
        using var answer = await app.QueryAsync("""
            {
              __schema { types { name fields { name args { ...Value } type { ...Type } } inputFields { ...Value } } }
            }
            fragment Value on __InputValue { name defaultValue type { ...Type } }
            fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """);
        var served = answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray().SelectMany(Members).ToDictionary();

        None.Of(Promised.Where(promise => !IsKept(promise, served)));
    }

    [Fact]
    public void The_check_can_fail()
    {
        var served = new Dictionary<string, string> { ["Query.gaps"] = "Query.gaps(asOf: LocalDate, more: Int): GapsConnection" };

        Assert.True(IsKept("Query.gaps(asOf: LocalDate): GapsConnection", served));
        Assert.False(IsKept("Query.gaps(asOf: LocalDate): GapsConnection!", served));
        Assert.False(IsKept("Query.gaps(asOf: LocalDate!): GapsConnection", served));
        Assert.False(IsKept("Query.overlaps: OverlapsConnection", served));
    }

    private static bool IsKept(string promise, Dictionary<string, string> served)
        => served.TryGetValue(Name().Match(promise).Value, out var line)
            && TypeOf(line) == TypeOf(promise)
            && ArgumentsOf(promise).All(ArgumentsOf(line).Contains);

    private static string TypeOf(string line) => line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];

    private static string[] ArgumentsOf(string line)
        => Arguments().Match(line) is { Success: true } found ? found.Groups[1].Value.Split(", ") : [];

    private static IEnumerable<(string Name, string Line)> Members(JsonElement type)
    {
        var owner = type.GetProperty("name").GetString();
        foreach (var field in Items(type, "fields").Concat(Items(type, "inputFields")))
        {
            var name = $"{owner}.{field.GetProperty("name").GetString()}";
            var arguments = Items(field, "args").Select(argument => $"{argument.GetProperty("name").GetString()}: {Print(argument.GetProperty("type"))}{Default(argument)}").ToList();
            yield return (name, $"{name}{(arguments is [] ? "" : $"({string.Join(", ", arguments)})")}: {Print(field.GetProperty("type"))}");
        }
    }

    private static string Default(JsonElement argument) => argument.GetProperty("defaultValue").GetString() is { } value ? $" = {value}" : "";

    private static string Print(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => Print(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{Print(type.GetProperty("ofType"))}]",
        _ => type.GetProperty("name").GetString()!,
    };

    private static List<JsonElement> Items(JsonElement item, string member)
        => item.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    [GeneratedRegex(@"^\w+\.\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\((.*)\)")]
    private static partial Regex Arguments();
}
