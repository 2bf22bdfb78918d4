using System.Text;
using System.Text.RegularExpressions;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.AspNetCore;

/// <summary>Trusted documents by their ids, where answers come as events and over WebSockets, on a host that takes no others.</summary>
public sealed class TrustedDocumentTests : IAsyncLifetime
{
    private const string Stored = "subscription Down { countdown(from: 2) }";
    private const string Unknown = "0000000000000000000000000000000000000000000000000000000000000000";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trusted-");
    private TowerHost tower = null!;

    private static string Id => DocumentCache.HashOf(Encoding.UTF8.GetBytes(Stored));

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Id + ".graphql"), Stored);
        tower = await TowerHost.StartAsync(
            requests: options => options with { PersistedOperations = new() { OnlyAllowPersistedDocuments = true } },
            more: graph => graph.AddFileSystemOperationDocumentStorage(folder.FullName));
    }

    public async Task DisposeAsync()
    {
        await tower.IsIdleAsync();
        await tower.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task As_events_by_a_body_and_by_an_address()
    {
        const string events = "event: next\ndata: {\"data\":{\"countdown\":2}}\n\nevent: next\ndata: {\"data\":{\"countdown\":1}}\n\nevent: complete\ndata:\n\n";
        Assert.Equal(events, await AskAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json($$"""{"id":"{{Id}}"}""") }));
        Assert.Equal(events, await AskAsync(new HttpRequestMessage(HttpMethod.Get, $"/graphql?id={Id}")));
        Assert.Equal(events, await AskAsync(new HttpRequestMessage(HttpMethod.Get, $"/graphql/persisted/{Id}/Down")));
    }

    [Fact]
    public async Task No_other_document_comes_as_events()
    {
        Assert.Contains("HC0020", await AskAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json($$"""{"id":"{{Unknown}}"}""") }), StringComparison.Ordinal);
        Assert.Contains("HC0067", await AskAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json("""{"query":"subscription { countdown(from: 2) }"}""") }), StringComparison.Ordinal);
        Assert.Contains("HC0067", await AskAsync(new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Stored)}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_a_WebSocket_by_id_and_no_other_document()
    {
        using var client = await tower.IntroduceAsync();
        await client.SubscribeByIdAsync("a", Id);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":2}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"countdown":1}}}""", await client.NextAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await client.NextAsync());

        await client.SubscribeByIdAsync("b", Unknown);
        Assert.Contains("HC0020", await client.NextAsync(), StringComparison.Ordinal);
        await client.SubscribeAsync("c", Stored);
        Assert.Contains("HC0067", await client.NextAsync(), StringComparison.Ordinal);

        // The connection is none the worse for it.
        await client.SubscribeByIdAsync("d", Id);
        Assert.Contains("\"countdown\":2", await client.NextAsync(), StringComparison.Ordinal);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<string> AskAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
            using var response = await tower.Client.SendAsync(request);
            return Regex.Replace(await response.Content.ReadAsStringAsync(), "^:\n\n", "", RegexOptions.Multiline);
        }
    }
}
