using System.Net.Http.Json;
using System.Text.Json;

namespace Samverkan.Host.Tests.Operations;

/// <summary>One line for each request, with names, outcome and time, and without anything that somebody asked or got.</summary>
public sealed class RequestLogTests
{
    private const string Secret = "hemligt-4711";

    [Fact]
    public async Task Each_request_leaves_one_line_without_data()
    {
        using var folder = new TemporaryFolder();
        await using var host = HostProcess.Start("--Storage:Seed=none", $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}");
        await host.ReadyAsync();
        using var client = new HttpClient { BaseAddress = host.Address };

        using var named = await PostAsync(client, "query FindOne($key: String!) { organizationByKey(key: $key) { key } }", new { key = Secret });
        using var wrong = await PostAsync(client, $"query Wrong {{ nothing{Secret.Replace("-", "", StringComparison.Ordinal)} }}", null);
        using var got = await client.GetAsync(new Uri($"/graphql?query=%7B__typename%7D&variables=%7B%22a%22%3A%22{Secret}%22%7D", UriKind.Relative));
        using var lost = await client.GetAsync(new Uri($"/nowhere%0Aforged?{Secret}", UriKind.Relative));
        host.Terminate();
        Assert.Equal(0, await host.ExitCodeAsync());

        var lines = host.Output.Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("Status", out _)).ToList();
        var requests = lines.Where(line => !line.GetProperty("@m").GetString()!.Contains("/health", StringComparison.Ordinal)).Select(Told).ToList();
        Assert.Equal(["query FindOne: ok, 200", "query Wrong: errors FIELDS_ON_CORRECT_TYPE, 200", "query: ok, 200", "GET /nowhere%0Aforged: refused, 404"], requests);
        Assert.Equal((10.0, 2.0), lines.Where(line => line.TryGetProperty("FieldCost", out _)).Select(line => (line.GetProperty("FieldCost").GetDouble(), line.GetProperty("TypeCost").GetDouble())).First());
        Assert.All(lines, line => Assert.True(line.GetProperty("Milliseconds").GetDouble() >= 0));
        None.Of(host.Output.Where(line => line.Contains("hemligt", StringComparison.Ordinal)));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string query, object? variables)
        => client.PostAsJsonAsync("/graphql", new { query, variables });

    /// <summary>The line as a person reads it, without the time.</summary>
    private static string Told(JsonElement line)
    {
        var message = line.GetProperty("@m").GetString()!;
        return message[..message.IndexOf(" in ", StringComparison.Ordinal)] + ", " + line.GetProperty("Status").GetInt32();
    }
}
