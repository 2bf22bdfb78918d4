using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Questions;

/// <summary>What every example file must have, so that a person can find it, read it and run it.</summary>
public sealed partial class ExampleTests
{
    private static readonly IEnumerable<string> Questions = Enumerable.Range(1, 25).Select(number => $"q{number:00}");

    [Fact]
    public void Each_question_has_one_example() => Assert.Equal(Questions, Example.All.Select(example => example.Name[..3]).Where(name => name[0] == 'q'));

    [Fact]
    public void Each_example_begins_with_a_comment_in_Swedish_and_one_in_English()
    {
        None.Of(Example.All.Where(example => !Comments().IsMatch(example.Query)).Select(example => example.Name));
        None.Of(Example.All.Where(example => !example.Query.Contains("# Se på: ", StringComparison.Ordinal)).Select(example => example.Name));
        None.Of(Example.All.Where(example => !example.Query.Contains("# Look at: ", StringComparison.Ordinal)).Select(example => example.Name));
    }

    [Fact]
    public void Each_example_is_one_operation_named_after_its_file()
    {
        foreach (var example in Example.All)
        {
            var name = Assert.Single(Operations().Matches(example.Query)).Groups["name"].Value;
            Assert.Equal(example.Name.Replace("-", "", StringComparison.Ordinal), name, ignoreCase: true);
        }
    }

    [Fact]
    public void Each_variable_has_a_value_beside_it()
    {
        foreach (var example in Example.All)
        {
            var declared = Declarations().Matches(example.Query).Select(match => match.Groups["name"].Value);
            Assert.Equal(declared.Order(), example.Variables.EnumerateObject().Select(member => member.Name).Order());
        }
    }

    [Fact]
    public void The_table_names_each_example()
    {
        var table = File.ReadAllText(Path.Combine(Example.Folder, "README.md"));

        None.Of(Example.All.Where(example => !table.Contains($"({example.Name}.graphql)", StringComparison.Ordinal)).Select(example => example.Name));
    }

    [GeneratedRegex(@"^(# .+\n)+#\n(# .+\n)+query ")]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(query|mutation|subscription) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Operations();

    [GeneratedRegex(@"\$(?<name>\w+):")]
    private static partial Regex Declarations();
}
