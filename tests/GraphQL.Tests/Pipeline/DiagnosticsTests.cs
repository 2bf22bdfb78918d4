using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Pipeline;

/// <summary>What the engine tells to who listens: how it went, never what was asked with or answered.</summary>
public sealed class DiagnosticsTests
{
    private const string Secret = "Uggla-4711";

    [Fact]
    public async Task A_request_is_a_span_with_its_steps_below()
    {
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var outer = new Activity("test").Start();

        await Engine.RunAsync("query Keepers($n: String) { animals(where: { name: $n }) { name } all: animals { keeper { number } } }", new { n = Secret });

        var own = spans.Where(span => span.TraceId == outer.TraceId).ToList();
        var request = Assert.Single(own, span => span.OperationName == "graphql");
        Assert.Equal("query", request.DisplayName);
        Assert.Equal(("query", "Keepers"), (request.GetTagItem("graphql.operation.type"), request.GetTagItem("graphql.operation.name")));
        Assert.Matches("^sha256:[0-9a-f]{64}$", (string)request.GetTagItem("graphql.document.hash")!);
        Assert.Equal(25.0, request.GetTagItem("graphql.operation.fieldCost"));
        Assert.Equal(["coerce", "cost", "execute", "parse", "validate"], own.Where(span => span.ParentId == request.Id).Select(span => span.OperationName).Order(StringComparer.Ordinal));
        var batch = Assert.Single(own, span => span.OperationName == "dataloader");
        Assert.Equal(("KeeperLoader", 2), (batch.GetTagItem("graphql.dataloader.name"), batch.GetTagItem("graphql.dataloader.batch.size")));
        Assert.DoesNotContain(own, span => span.TagObjects.Any(tag => tag.Value?.ToString()?.Contains(Secret, StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Durations_and_errors_are_measured()
    {
        var told = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == GraphQLDiagnostics.Name) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told.Add(Line(instrument, tags)));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Add(Line(instrument, tags)));
        listener.Start();

        await Engine.RunAsync("query MeasuredOnce { refused }");

        Assert.Contains("graphql.operation.duration MeasuredOnce query partial", told);
        Assert.Contains("graphql.errors NO", told);
        Assert.Contains("graphql.document.cache False", told);
    }

    [Fact]
    public void Names_are_bounded_in_length_and_number()
    {
        var names = new BoundedNames(most: 2, longest: 5);
        Assert.Equal(["one", "abcde", "(other)", "one", "", "abcde"], new[] { "one", "abcdefgh", "three", "one", null, "abcdeX" }.Select(names.Of));
    }

    private static string Line(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var line = instrument.Name;
        foreach (var tag in tags) line += $" {tag.Value}";
        return line;
    }
}
