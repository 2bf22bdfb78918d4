using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Questions;

/// <summary>Each need that the documents name has its place: a row in the table, a question to run, and an answer that a person has read.</summary>
[Collection(Asking.Name)]
public sealed partial class NeedTests(SamverkanApp app)
{
    public static TheoryData<string> Examples { get; } = [.. Example.All.Select(example => example.Name).Where(name => name.StartsWith('w'))];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Is_answered_as_stored(string name)
    {
        var example = Example.All.Single(each => each.Name == name);
        using var answer = await app.QueryAsync(example.Query, example.Variables);

        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        await VerifyFile(answer, example.Answer);
    }

    [Fact]
    public async Task The_table_has_each_need_of_the_register_in_its_words_and_an_example()
    {
        var data = await app.DataAsync("{ needs(first: 100) { nodes { key textEn } } }");
        var needs = data.Items("needs.nodes").Select(need => $"{need.Text("key")![^4..].ToUpperInvariant()}: {need.Text("textEn")}").Order();
        var rows = Rows().Matches(File.ReadAllText(Path.Combine(Example.Folder, "README.md")));

        Assert.Equal(32, rows.Count);
        Assert.Equal(needs, rows.Select(row => $"{row.Groups["need"].Value}: {row.Groups["text"].Value}"));
        foreach (Match row in rows)
        {
            Assert.NotEmpty(row.Groups["file"].Captures);
            None.Of(row.Groups["file"].Captures.Select(file => file.Value).Except(Example.All.Select(example => example.Name)));
            Assert.EndsWith(".", row.Groups["answer"].Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_example_of_a_need_is_in_the_table()
    {
        var named = Rows().Matches(File.ReadAllText(Path.Combine(Example.Folder, "README.md")))
            .SelectMany(row => row.Groups["file"].Captures.Select(file => file.Value));

        None.Of(Example.All.Select(example => example.Name).Where(name => name.StartsWith('w')).Except(named));
    }

    [GeneratedRegex(@"^\| (?<need>W-[0-9]{2}) \| (?<text>[^|]+) \| [MCRBH ]+ \| (?:(?:, )?\[\w+\]\((?<file>[\w-]+)\.graphql\))+ \| (?<answer>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
