namespace Samverkan.Host.Tests.Graph;

/// <summary>Clients that others have made, at the kitchen sink: what the register has no use for yet, over every transport.</summary>
public sealed class KitchenTests(KitchenProcess kitchen) : IClassFixture<KitchenProcess>
{
    [NodeFact]
    public Task Graphql_ws_is_served_over_WebSockets() => PassAsync("socket.mjs", "9 checks passed");

    [NodeFact]
    public Task Graphql_sse_is_served_over_events() => PassAsync("events.mjs", "7 checks passed");

    [NodeFact]
    public Task Every_audit_of_graphql_over_HTTP_is_met() => PassAsync("audit.mjs", "61 of 61 audits met");

    [NodeFact]
    public async Task The_clients_can_fail()
    {
        foreach (var client in (string[])["socket.mjs", "events.mjs"])
        {
            var (code, told) = await NodeFactAttribute.RunAsync("node", [client, new Uri(kitchen.Address, "/nowhere").ToString()]);
            Assert.True(code != 0, told);
        }
    }

    [Fact]
    public async Task It_stops_when_it_is_told_to_though_clients_listen()
    {
        var own = new KitchenProcess();
        await own.InitializeAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{own.Address}?query=subscription{{onMessage}}");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(0, await own.StopAsync().WaitAsync(TimeSpan.FromSeconds(20)));
        await own.DisposeAsync();
    }

    private async Task PassAsync(string client, string word)
    {
        var (code, told) = await NodeFactAttribute.RunAsync("node", [client, kitchen.Address.ToString()]);

        Assert.True(code == 0, told);
        Assert.Contains(word, told, StringComparison.Ordinal);
    }
}
