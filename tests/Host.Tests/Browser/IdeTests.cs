using System.Net;
using System.Text.Json;
using Samverkan.Host.Tests.Graph;
using Xunit.Abstractions;

namespace Samverkan.Host.Tests.Browser;

/// <summary>The page on which a reader tries the graph, as the program serves it and as a browser shows it.</summary>
public sealed class IdeTests(SamverkanApp app, ITestOutputHelper output) : IClassFixture<SamverkanApp>
{
    [BrowserFact]
    public async Task A_reader_finds_questions_in_tabs_sees_the_schema_and_an_answer_and_finds_things_as_they_were_left()
    {
        var pictures = Directory.CreateDirectory(Path.Combine(Tree.Root, "TestResults"));
        var picture = Path.Combine(pictures.FullName, "ide.png");
        var expected = JsonSerializer.Serialize(new
        {
            tabs = IdePage.Documents(Tree.Host).Select(document => document.Name),
            schema = "type Agreement ",
            operation = "Q01ResponsibleForRegionalDevelopment",
            answer = "\"name\": \"Regionförbundet Jämtlands län\"",
        });

        var (code, told) = await NodeFactAttribute.RunAsync("node", ["ide.mjs", app.Client.BaseAddress!.ToString(), BrowserFactAttribute.Browser ?? "chromium", picture, expected]);

        output.WriteLine(told);
        Assert.True(code == 0, told);
        Assert.Contains("opened /graphql/ with 5 tabs", told, StringComparison.Ordinal);
        Assert.Contains("nothing asked of other hosts", told, StringComparison.Ordinal);
        Assert.True(new FileInfo(picture).Length > 10_000);
    }

    [Fact]
    public async Task The_questions_in_the_tabs_answer()
    {
        var documents = IdePage.Documents(Tree.Host);

        Assert.Equal(5, documents.Count);
        foreach (var document in documents)
        {
            using var variables = JsonDocument.Parse(document.Variables);
            using var answer = await app.QueryAsync(document.Document, variables.RootElement);
            Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{document.Name}: {errors}");
        }
    }

    [BrowserFact]
    public async Task The_licence_stands_beside_the_page()
    {
        Assert.Contains("ChilliCream License", await app.Client.GetStringAsync(new Uri("/graphql/LICENSE", UriKind.Relative)), StringComparison.Ordinal);
        using var settings = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/graphql/bcp-config.json", UriKind.Relative)));
        Assert.Equal("Samverkan", settings.RootElement.GetProperty("title").GetString());
    }
}

/// <summary>The same program with the page switched off.</summary>
public sealed class NoIdeTests(NoIdeTests.ClosedApp app) : IClassFixture<NoIdeTests.ClosedApp>
{
    [Theory]
    [InlineData("/graphql", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/index.html", HttpStatusCode.NotFound)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.OK)]
    public async Task The_page_can_be_switched_off(string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "text/html,*/*;q=0.8");
        using var response = await app.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    public sealed class ClosedApp : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--GraphQL:Ide=false", "--Storage:Seed=none"];
    }
}
