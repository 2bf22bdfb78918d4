using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Filters;

/// <summary>Filters and orders mean on each database what they mean when they are worked out by hand.</summary>
public sealed class FilterTests(PostgresCluster postgres) : IClassFixture<PostgresCluster>
{
    private const int Filters = 400;
    private const int Orders = 40;

    [Fact]
    public async Task Random_filters_give_on_sqlite_what_they_mean() => await FilterAsync(await SqliteAsync());

    [PostgresFact]
    public async Task Random_filters_give_on_postgresql_what_they_mean() => await FilterAsync(Postgres());

    [Fact]
    public async Task Random_orders_are_walked_on_sqlite_forwards_and_backwards() => await WalkAsync(await SqliteAsync());

    [PostgresFact]
    public async Task Random_orders_are_walked_on_postgresql_forwards_and_backwards() => await WalkAsync(Postgres());

    private static async Task FilterAsync(DbContextOptions<FilteredDb> options)
    {
        var questions = new Questions(17);
        await using var graph = await GraphAsync(options, questions.Rows(60));
        var telling = 0;
        for (var i = 0; i < Filters; i++)
        {
            var (where, order) = (questions.Where(), questions.Order());
            var page = await PageAsync(graph, where, order, new JsonObject { ["first"] = 1000 });
            Assert.True(
                Obvious.Keys(graph.Rows, where, order).SequenceEqual(page.Keys),
                $"{where.ToJsonString()} {order.ToJsonString()}\nexpected {string.Join(' ', Obvious.Keys(graph.Rows, where, order))}\n but gave {string.Join(' ', page.Keys)}");
            Assert.Equal(page.Keys.Count, page.Total);
            if (page.Total is > 0 and < 60) telling++;
        }

        // What matches everything or nothing tells little.
        Assert.InRange(telling, Filters / 3, Filters);
    }

    private static async Task WalkAsync(DbContextOptions<FilteredDb> options)
    {
        var questions = new Questions(23);
        await using var graph = await GraphAsync(options, questions.Rows(60));
        for (var i = 0; i < Orders; i++)
        {
            var (order, size) = (questions.Order(), questions.Size(25));
            var expected = Obvious.Keys(graph.Rows, null, order);
            Assert.Equal(expected, await WalkAsync(graph, order, size, "first", "after"));
            Assert.Equal(expected, await WalkAsync(graph, order, size, "last", "before"));
        }
    }

    private static async Task<List<string>> WalkAsync(Graph graph, JsonArray order, int size, string direction, string boundary)
    {
        var (walked, cursor) = (new List<string>(), (string?)null);
        while (true)
        {
            var paging = new JsonObject { [direction] = size, [boundary] = cursor };
            var page = await PageAsync(graph, null, order, paging);
            if (direction == "first") walked.AddRange(page.Keys);
            else walked.InsertRange(0, page.Keys);
            Assert.Equal((cursor is not null, 60), (direction == "first" ? page.HasPrevious : page.HasNext, page.Total));
            if (!(direction == "first" ? page.HasNext : page.HasPrevious)) return walked;
            cursor = direction == "first" ? page.End : page.Start;
        }
    }

    private static async Task<Answer> PageAsync(Graph graph, JsonObject? where, JsonArray order, JsonObject paging)
    {
        const string Document = """
            query($where: RowFilterInput, $order: [RowSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
              rows(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
                totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
        var variables = new JsonObject { ["where"] = where?.DeepClone(), ["order"] = order.DeepClone() };
        foreach (var (name, value) in paging) variables[name] = value?.DeepClone();
        var answer = await graph.AskAsync(Document, variables);
        var rows = answer["data"]?["rows"] ?? throw new Xunit.Sdk.XunitException($"{variables.ToJsonString()}: {answer.ToJsonString()}");
        var info = rows["pageInfo"]!;
        return new Answer(
            [.. rows["nodes"]!.AsArray().Select(node => (string)node!["key"]!)],
            (int)rows["totalCount"]!, (bool)info["hasNextPage"]!, (bool)info["hasPreviousPage"]!, (string?)info["startCursor"], (string?)info["endCursor"]);
    }

    private static async Task<DbContextOptions<FilteredDb>> SqliteAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return new DbContextOptionsBuilder<FilteredDb>().UseSqlite(connection).Options;
    }

    private DbContextOptions<FilteredDb> Postgres() => new DbContextOptionsBuilder<FilteredDb>().UseNpgsql(postgres.ConnectionString).Options;

    private static async Task<Graph> GraphAsync(DbContextOptions<FilteredDb> options, List<Row> rows)
    {
        await using var db = new FilteredDb(options);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS filtered_part; DROP TABLE IF EXISTS filtered_row; DROP TABLE IF EXISTS filtered_owner; DROP TABLE IF EXISTS filtered_citation");
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        db.AddRange(rows);
        await db.SaveChangesAsync();
        return new Graph(options, rows);
    }

    private sealed record Answer(List<string> Keys, int Total, bool HasNext, bool HasPrevious, string? Start, string? End);

    private sealed class Graph : IAsyncDisposable
    {
        private readonly ServiceProvider services;

        public Graph(DbContextOptions<FilteredDb> options, List<Row> rows)
        {
            var collection = new ServiceCollection();
            collection.AddLogging();
            collection.AddTransient(_ => new FilteredDb(options));
            collection.AddGraphQLServer().AddTypes(typeof(RowQueries));
            (services, Rows) = (collection.BuildServiceProvider(), rows);
        }

        public List<Row> Rows { get; }

        public async Task<JsonNode> AskAsync(string document, JsonObject variables)
        {
            var output = new ArrayBufferWriter<byte>();
            var request = new GraphQLRequest { Document = System.Text.Encoding.UTF8.GetBytes(document), Variables = JsonSerializer.SerializeToElement(variables) };
            await services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, services, output, CancellationToken.None);
            return JsonNode.Parse(output.WrittenSpan)!;
        }

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
