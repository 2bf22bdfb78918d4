using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Host.Tests.Graph;

/// <summary>What the README prints is what the register answers.</summary>
public sealed partial class ReadmeTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Fact]
    public async Task Each_question_gets_the_printed_answer()
    {
        var examples = Example().Matches(Tree.Read("README.md"));

        Assert.Equal(3, examples.Count);
        foreach (var example in examples.Select(match => match.Groups))
        {
            using var body = new StringContent(example["body"].Value, Encoding.UTF8, "application/json");
            using var answer = await app.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);

            Assert.Equal(example["answer"].Value, await answer.Content.ReadAsStringAsync());
        }
    }

    [GeneratedRegex("""```sh\ncurl -s http://localhost:5080/graphql -H 'Content-Type: application/json' -d '(?<body>[^']+)'\n```\n\n```json\n(?<answer>.+)\n```""")]
    private static partial Regex Example();
}
