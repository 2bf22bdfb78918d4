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
        await using var host = HostProcess.Start("--Storage:Seed=none", "--Serilog:MinimumLevel:Override:Microsoft=Information", $"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}");
        await host.ReadyAsync();
        using var client = new HttpClient { BaseAddress = host.Address };

        using var named = await PostAsync(client, "query FindOne($key: String!) { organizationByKey(key: $key) { key } }", new { key = Secret });
        using var wrong = await PostAsync(client, $"query Wrong {{ nothing{Secret.Replace("-", "", StringComparison.Ordinal)} }}", null);
        using var got = await client.GetAsync(new Uri($"/graphql?query=%7B__typename%7D&variables=%7B%22a%22%3A%22{Secret}%22%7D", UriKind.Relative));
        using var lost = await client.GetAsync(new Uri($"/nowhere%0Aforged?{Secret}", UriKind.Relative));
        using var lengthy = await PostAsync(client, $"query Long{new string('x', 900)} {{ __typename }}", null, $"Long{new string('x', 900)}");
        using var forged = await PostAsync(client, "query A { __typename }", null, "A\nINF forged");
        using var file = await client.GetAsync(new Uri($"/export/gaps.csv?{Secret}={Secret}", UriKind.Relative));
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"agent {Secret}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {Secret}");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", $"a={Secret}");
        using var token = await client.GetAsync(new Uri("/nobody", UriKind.Relative));
        host.Terminate();
        Assert.Equal(0, await host.ExitCodeAsync());

        var lines = host.Output.Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("Status", out _)).ToList();
        var requests = lines.Where(line => !line.GetProperty("@m").GetString()!.Contains("/health", StringComparison.Ordinal)).Select(Told).ToList();
        Assert.Equal(
            [
                "query FindOne: ok, 200", "query Wrong: errors FIELDS_ON_CORRECT_TYPE, 200", "query: ok, 200", "GET /nowhere%0Aforged: refused, 404",
                $"query Long{new string('x', 90)}…: ok, 200", "graphql: errors HC0015, 200", "GET /export/gaps.csv: refused, 400", "GET /nobody: refused, 401",
            ],
            requests);
        Assert.Equal((10.0, 2.0), lines.Where(line => line.TryGetProperty("FieldCost", out _)).Select(line => (line.GetProperty("FieldCost").GetDouble(), line.GetProperty("TypeCost").GetDouble())).First());
        None.Of(host.Output.Where(line => line.Contains("forged", StringComparison.Ordinal) && !line.Contains("/nowhere%0Aforged", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.True(line.GetProperty("Milliseconds").GetDouble() >= 0));
        None.Of(host.Output.Where(line => line.Contains("hemligt", StringComparison.Ordinal)));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string query, object? variables, string? operationName = null)
        => client.PostAsJsonAsync("/graphql", new { query, variables, operationName });

    /// <summary>The line as a person reads it, without the time.</summary>
    private static string Told(JsonElement line)
    {
        var message = line.GetProperty("@m").GetString()!;
        return message[..message.IndexOf(" in ", StringComparison.Ordinal)] + ", " + line.GetProperty("Status").GetInt32();
    }
}
