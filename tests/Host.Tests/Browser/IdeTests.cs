using System.Net;
using System.Text.Json;
using Samverkan.GraphQL.Language;
using Samverkan.Host.Tests.Graph;
using Xunit.Abstractions;

namespace Samverkan.Host.Tests.Browser;

/// <summary>The page on which a reader tries the graph, as the program serves it and as a browser shows it.</summary>
public sealed class IdeTests(SamverkanApp app, ITestOutputHelper output) : IClassFixture<SamverkanApp>
{
    [BrowserFact]
    public async Task A_reader_sees_the_schema_and_the_answer_to_a_question()
    {
        var pictures = Directory.CreateDirectory(Path.Combine(Tree.Root, "TestResults"));
        var picture = Path.Combine(pictures.FullName, "ide.png");

        var (code, told) = await NodeFactAttribute.RunAsync(
            "node",
            ["ide.mjs", app.Client.BaseAddress!.ToString(), BrowserFactAttribute.Browser ?? "chromium", picture, "type Agreement ", "Q01ResponsibleForRegionalDevelopment", "Regionförbundet Jämtlands län"]);

        output.WriteLine(told);
        Assert.True(code == 0, told);
        Assert.Contains("opened /graphql/", told, StringComparison.Ordinal);
        Assert.Contains("nothing asked of other hosts", told, StringComparison.Ordinal);
        Assert.True(new FileInfo(picture).Length > 10_000);
    }

    [Fact]
    public async Task The_operations_of_the_first_document_answer()
    {
        var document = IdePage.FirstDocument(Tree.Host);
        var operations = Parser.Parse(new SourceText(document)).Definitions.OfType<OperationDefinition>().Select(operation => operation.Name!.Value).ToList();

        Assert.Equal(4, operations.Count);
        foreach (var operation in operations)
        {
            using var answer = await app.QueryAsync(document, operationName: operation);
            Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{operation}: {errors}");
        }
    }

    [BrowserFact]
    public async Task The_licence_stands_beside_the_page()
    {
        Assert.Contains("ChilliCream License", await app.Client.GetStringAsync(new Uri("/graphql/LICENSE", UriKind.Relative)), StringComparison.Ordinal);
        using var settings = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/graphql/bcp-config.json", UriKind.Relative)));
        Assert.Equal("Samverkan", settings.RootElement.GetProperty("title").GetString());
        Assert.Equal(IdePage.FirstDocument(Tree.Host), settings.RootElement.GetProperty("graphQLDocument").GetString());
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
