using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;

namespace Samverkan.Benchmarks;

/// <summary>A graph over data in memory: what is measured on it is the engine alone.</summary>
internal static class SampleGraph
{
    public const string ThousandObjects = "{ records { id name title count total ratio isOpen state day note } }";

    public const string FiftyRows = """
        query Page($first: Int!) {
          rows(first: $first) {
            key
            role
            period { text }
            task { key name }
            holder { name }
            basis { key number { raw } }
            citations { document { title } }
          }
        }
        """;

    public static ServiceProvider Build()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGraphQLServer().AddTypes(typeof(SampleQueries), typeof(RowNode));
        return services.BuildServiceProvider();
    }

    public static RequestExecutor Executor(this IServiceProvider services) => services.GetRequiredService<RequestExecutor>();
}

internal enum RecordState
{
    Planned,
    Held,
    Canceled,
}

internal sealed record Record(string Id, string Name, string Title, int Count, int Total, double Ratio, bool IsOpen, RecordState State, DateOnly Day, string? Note);

internal sealed record Row(string Key, RecordState Role, int Number)
{
    public Period Period { get; } = new("2015-01-01/..");
}

internal sealed record Period(string Text);

internal sealed record Thing(string Key, string Name);

internal sealed record Ground(string Key, Diary Number);

internal sealed record Diary(string Raw);

internal sealed record Cited(Paper Document);

internal sealed record Paper(string Title);

internal sealed class ThingLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Thing>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, Thing>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<int, Thing>>(keys.ToDictionary(key => key, key => SampleData.Things[key % SampleData.Things.Length]));
}

internal static class SampleData
{
    public static readonly Record[] Records =
        [.. Enumerable.Range(0, 1_000).Select(i => new Record($"record-{i}", $"Samråd nummer {i}", "Överläggning om ansvar", i, i * 1_003, i / 7.0, i % 2 == 0, (RecordState)(i % 3), new DateOnly(2020, 1, 1).AddDays(i), i % 5 == 0 ? null : "anteckning"))];

    public static readonly Row[] Rows = [.. Enumerable.Range(0, 50).Select(i => new Row($"assignment/{i}", (RecordState)(i % 3), i))];
    public static readonly Thing[] Things = [.. Enumerable.Range(0, 50).Select(i => new Thing($"task/{i}", $"Uppgiften att sköta det som heter {i}"))];
    public static readonly Ground[] Grounds = [.. Enumerable.Range(0, 50).Select(i => new Ground($"agreement/{i}", new Diary($"RUN/{i}/2018")))];
    public static readonly IReadOnlyList<Cited>[] Citations = [.. Enumerable.Range(0, 50).Select(i => (IReadOnlyList<Cited>)[new Cited(new Paper($"Tjänsteskrivelse {i}"))])];
}

[QueryType]
internal static class SampleQueries
{
    /// <summary>A thousand.</summary>
    public static IReadOnlyList<Record> GetRecords() => SampleData.Records;

    /// <summary>Fifty.</summary>
    public static IReadOnlyList<Row> GetRows(int first) => SampleData.Rows;
}

[ObjectType<Row>]
internal static class RowNode
{
    /// <summary>By a loader.</summary>
    public static Task<Thing?> GetTaskAsync([Parent] Row row, ThingLoader things, CancellationToken cancellationToken) => things.LoadAsync(row.Number, cancellationToken);

    /// <summary>By a loader.</summary>
    public static Task<Thing?> GetHolderAsync([Parent] Row row, ThingLoader things, CancellationToken cancellationToken) => things.LoadAsync(row.Number * 7 % 50, cancellationToken);

    /// <summary>By a batch.</summary>
    [BatchResolver]
    public static List<Ground> GetBasis([Parent] List<Row> rows) => rows.ConvertAll(row => SampleData.Grounds[row.Number]);

    /// <summary>By a batch.</summary>
    [BatchResolver]
    public static List<IReadOnlyList<Cited>> GetCitations([Parent] List<Row> rows) => rows.ConvertAll(row => SampleData.Citations[row.Number]);
}
