using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Graph;

/// <summary>The schema explains itself: everything in it is described, and the words of the work are given in Swedish too.</summary>
public sealed partial class SchemaTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    private const string Question = """
        {
          __schema {
            directives { name description args { name description } }
            types {
              kind name description
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description } }
              inputFields(includeDeprecated: true) { name description }
              enumValues(includeDeprecated: true) { name description }
            }
          }
        }
        """;

    /// <summary>Types of the graph's own making; all others are of the domain.</summary>
    private static readonly string[] Plumbing = ["Query", "Node", "PageInfo", "SortEnumType"];

    /// <summary>Fields that mean the same on every type, and those of connections and answers.</summary>
    private static readonly string[] PlumbingFields =
        ["id", "key", "node", "nodes", "edges", "cursor", "pageInfo", "totalCount", "asOf", "text", "citations", "documents"];

    [Fact]
    public async Task Everything_is_described()
    {
        using var answer = await app.QueryAsync(Question);
        var schema = Schema(answer);

        Assert.True(schema.GetProperty("types").GetArrayLength() > 20);
        None.Of(Undescribed(schema));
    }

    [Fact]
    public async Task The_words_of_the_work_are_given_in_Swedish()
    {
        using var answer = await app.QueryAsync(Question);
        var domain = Items(Schema(answer), "types").Where(IsOfTheDomain).ToList();

        Assert.True(domain.Count > 20);
        None.Of(domain.SelectMany(WithoutSwedish));
    }

    [Fact]
    public async Task The_stored_schema_is_that_of_the_code()
    {
        var stored = Path.Combine(Tree.Host, "schema", "schema.graphql");
        Assert.True(File.Exists(stored), "Write it with: dotnet run --project host -- schema export");

        var served = await app.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative));

        Same(await File.ReadAllTextAsync(stored), SchemaCommands.Print(app.Services));
        Same(await File.ReadAllTextAsync(stored), served);
    }

    [Fact]
    public void The_checks_can_fail()
    {
        using var bad = JsonDocument.Parse("""
            {
              "directives": [],
              "types": [
                { "kind": "OBJECT", "name": "Agreement", "description": "An agreement (överenskommelse).",
                  "fields": [ { "name": "party", "description": "", "args": [ { "name": "asOf", "description": null } ] }, { "name": "term", "description": "The term.", "args": [] } ] },
                { "kind": "ENUM", "name": "Role", "description": "What a holder does.", "enumValues": [ { "name": "PERFORMS", "description": "Utför (utför)" } ] }
              ]
            }
            """);

        Assert.Equal(["Agreement.party", "Agreement.party(asOf)"], Undescribed(bad.RootElement));
        Assert.Equal(["Agreement.party", "Agreement.term", "Role"], Items(bad.RootElement, "types").SelectMany(WithoutSwedish));
    }

    private static void Same(string stored, string current)
    {
        var difference = Difference(stored, current);
        Assert.True(difference is null, $"Read what has changed (- stored, + current), then write it anew with: dotnet run --project host -- schema export\n{difference}");
    }

    private static JsonElement Schema(JsonDocument answer) => answer.RootElement.GetProperty("data").GetProperty("__schema");

    private static IEnumerable<string> Undescribed(JsonElement schema)
    {
        foreach (var directive in Items(schema, "directives"))
            foreach (var place in Bare("@" + Name(directive), directive)) yield return place;
        foreach (var type in Items(schema, "types").Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal)))
            foreach (var place in Bare(Name(type), type)) yield return place;
    }

    private static IEnumerable<string> Bare(string place, JsonElement item)
    {
        if (!IsDescribed(item)) yield return place;
        foreach (var argument in Items(item, "args").Where(argument => !IsDescribed(argument))) yield return $"{place}({Name(argument)})";
        string[] members = ["fields", "inputFields", "enumValues"];
        foreach (var member in members.SelectMany(kind => Items(item, kind)))
            foreach (var inner in Bare($"{place}.{Name(member)}", member)) yield return inner;
    }

    private static bool IsOfTheDomain(JsonElement type)
    {
        var name = Name(type);
        return type.GetProperty("kind").GetString() is "OBJECT" or "INTERFACE" or "UNION" or "ENUM"
            && !name.StartsWith("__", StringComparison.Ordinal)
            && !Plumbing.Contains(name)
            && !PlumbingType().IsMatch(name);
    }

    private static IEnumerable<string> WithoutSwedish(JsonElement type)
    {
        if (!HasSwedish(type)) yield return Name(type);
        foreach (var field in Items(type, "fields").Where(field => !IsPlumbing(Name(field)) && !HasSwedish(field))) yield return $"{Name(type)}.{Name(field)}";
        foreach (var value in Items(type, "enumValues").Where(value => !HasSwedish(value))) yield return $"{Name(type)}.{Name(value)}";
    }

    /// <summary>An English text has its Swedish one beside it, and that has the term.</summary>
    private static bool IsPlumbing(string field) => PlumbingFields.Contains(field) || field.EndsWith("En", StringComparison.Ordinal);

    private static bool IsDescribed(JsonElement item) => !string.IsNullOrWhiteSpace(item.GetProperty("description").GetString());

    private static bool HasSwedish(JsonElement item) => Swedish().IsMatch(item.GetProperty("description").GetString() ?? "");

    private static string Name(JsonElement item) => item.GetProperty("name").GetString()!;

    private static List<JsonElement> Items(JsonElement item, string member)
        => item.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    /// <summary>A term in parentheses, as in "The first day (första dag)".</summary>
    [GeneratedRegex(@"\(\p{L}[^)]*\)")]
    private static partial Regex Swedish();

    [GeneratedRegex(@"(Connection|Payload|Edge)$")]
    private static partial Regex PlumbingType();
}
