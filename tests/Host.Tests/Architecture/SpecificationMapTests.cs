using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>The map of the engine from sections of the specification to files leads to what is there.</summary>
public sealed partial class SpecificationMapTests
{
    private const string Engine = "modules/GraphQL";

    [Fact]
    public void Every_file_and_test_class_on_the_map_is_there()
    {
        var rows = Tree.Read($"{Engine}/README.md").Split("## From the specification to the files")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(Names(row[2])));
        Assert.All(rows, row => Assert.NotEmpty(Names(row[3])));
        None.Of(rows.SelectMany(row => Names(row[2])).Select(name => $"{Engine}/{name}").Where(IsMissing));
        None.Of(rows.SelectMany(row => Names(row[3])).Select(Test).Where(IsMissing));
    }

    [Fact]
    public void Every_rule_is_on_the_map()
    {
        var map = Tree.Read($"{Engine}/README.md");
        var rules = Tree.Sources($"{Engine}/Validation").Where(file => !file.Contains("/Sdl/", StringComparison.Ordinal) && Rule().Match(Tree.Read(file)).Groups["name"].Value == Path.GetFileNameWithoutExtension(file)).ToList();

        Assert.InRange(rules.Count, 20, 40);
        None.Of(rules.Where(file => !map.Contains($"`{file[(Engine.Length + 1)..]}`", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Names(string cell) => Name().Matches(cell).Select(match => match.Groups["name"].Value);

    private static string Test(string name) => name.EndsWith(".jsonl", StringComparison.Ordinal) ? $"tests/GraphQL.Conformance/Cases/{name}" : $"tests/GraphQL.Tests/{name}.cs";

    private static bool IsMissing(string path) => !Path.Exists(Path.Combine(Tree.Root, path));

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("new(?: ValidationRule)?\\(\"(?<name>\\w+)\", ?\"sec-")]
    private static partial Regex Rule();
}
