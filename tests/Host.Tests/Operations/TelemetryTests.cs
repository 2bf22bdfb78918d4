using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samverkan.Host.Tests.Operations;

/// <summary>Spans and measures go to the collector that the settings name, without anything that was asked with.</summary>
public sealed class TelemetryTests
{
    private const string Secret = "hemligt-4711";

    [Fact]
    public async Task The_collector_gets_spans_and_measures_and_no_data()
    {
        var received = new ConcurrentBag<(string Path, string Body)>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.Add((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        await collector.StartAsync();

        var app = new ToldApp(collector.Urls.Single());
        await app.InitializeAsync();
        using (var answer = await app.Client.PostAsJsonAsync("/graphql", new { query = "query ToldOfOnce($key: String!) { organizationByKey(key: $key) { key } }", variables = new { key = Secret } }))
            Assert.True(answer.IsSuccessStatusCode);
        await app.DisposeAsync();

        var spans = string.Concat(received.Where(each => each.Path == "/v1/traces").Select(each => each.Body));
        var measures = string.Concat(received.Where(each => each.Path == "/v1/metrics").Select(each => each.Body));
        Assert.Contains("ToldOfOnce", spans, StringComparison.Ordinal);
        Assert.Contains("graphql.document.hash", spans, StringComparison.Ordinal);
        Assert.Contains("graphql.operation.duration", measures, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, spans + measures, StringComparison.Ordinal);
    }

    private sealed class ToldApp(string collector) : SamverkanApp
    {
        protected override IReadOnlyList<string> Arguments => ["--Storage:Seed=none", $"--Telemetry:Otlp:Endpoint={collector}"];
    }
}
