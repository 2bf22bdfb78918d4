using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Tests.Kit;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Tests.Execution;

/// <summary>Mutations without conventions: the fields run one after another, each to its end and in a scope of its own.</summary>
/// <remarks>GraphQL, September 2025, section 6.2.2, "Mutation".</remarks>
public sealed class MutationTests
{
    [Fact]
    public async Task Classes_of_mutations_add_up_to_one_root_type()
    {
        await using var graph = Make();
        Assert.Equal(["add", "fail", "mayFail", "other"], graph.Executor.Schema.MutationType!.Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task Each_field_runs_its_levels_to_the_end_before_the_next_begins()
    {
        await using var graph = Make();
        Assert.Equal(
            """{"data":{"one":{"text":"a","later":"a!"},"two":{"text":"b","later":"b!"},"three":{"later":"c!"}}}""",
            await graph.RunAsync("""mutation { one: add(text: "a") { text later } two: add(text: "b") { text later } three: add(text: "c") { later } }"""));
        Assert.Equal(["begin a", "end a", "load a", "begin b", "end b", "load b", "begin c", "end c", "load c"], graph.Get<ZooLog>().Lines);
    }

    [Fact]
    public async Task Each_field_has_a_scope_of_its_own_that_ends_with_it()
    {
        await using var graph = Make();
        var answer = await graph.RunAsync("""mutation { one: add(text: "a") { scope again: scope } two: add(text: "b") { scope } }""");
        Assert.Equal("""{"data":{"one":{"scope":"1","again":"1"},"two":{"scope":"2"}}}""", answer);
        Assert.Equal([1, 2], graph.Get<Scopes>().Ended);
    }

    [Fact]
    public async Task A_loader_forgets_what_an_earlier_field_has_loaded()
    {
        await using var graph = Make();
        await graph.RunAsync("""mutation { one: add(text: "a") { later } two: add(text: "a") { later } }""");
        Assert.Equal(2, graph.Get<ZooLog>().Lines.Count(line => line == "load a"));
    }

    [Fact]
    public async Task After_a_failure_that_leaves_no_data_nothing_more_is_changed()
    {
        await using var graph = Make();
        Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":12}],"path":["fail"],"extensions":{"code":"NO"}}],"data":null}""",
            await graph.RunAsync("""mutation { fail { text } add(text: "a") { text } }"""));
        Assert.Empty(graph.Get<ZooLog>().Lines);
    }

    [Fact]
    public async Task After_a_failure_of_its_own_the_others_run()
    {
        await using var graph = Make();
        Assert.Equal(
            """{"errors":[{"message":"Not today.","locations":[{"line":1,"column":23}],"path":["mayFail"],"extensions":{"code":"NO"}}],"data":{"__typename":"Mutation","mayFail":null,"other":2}}""",
            await graph.RunAsync("mutation { __typename mayFail { text } other }"));
    }

    [Fact]
    public async Task What_is_skipped_does_not_run()
    {
        await using var graph = Make();
        Assert.Equal(
            """{"data":{"other":2}}""",
            await graph.RunAsync("""mutation ($no: Boolean!) { add(text: "a") @include(if: $no) { text } other }""", new { no = false }));
        Assert.Empty(graph.Get<ZooLog>().Lines);
    }

    private static Graph Make() => new(graph =>
    {
        graph.Services.AddSingleton<Scopes>().AddScoped<Scope>();
        graph.AddTypes(typeof(Questions), typeof(Steps), typeof(MoreSteps), typeof(StepNode));
    });

    internal sealed class Scopes
    {
        public int Begun { get; set; }

        public List<int> Ended { get; } = [];
    }

    internal sealed class Scope(Scopes all) : IDisposable
    {
        public int Number { get; } = ++all.Begun;

        public void Dispose() => all.Ended.Add(Number);
    }

    internal sealed record Step(string Text);

    internal sealed class LaterLoader(IBatchScheduler scheduler, DataLoaderOptions options, ZooLog log) : BatchDataLoader<string, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            log.Add($"load {string.Join(',', keys)}");
            return keys.ToDictionary(key => key, key => key + "!");
        }
    }

    [QueryType]
    internal static class Questions
    {
        public static int GetAnswer() => 1;
    }

    [MutationType]
    internal static class Steps
    {
        public static async Task<Step> AddAsync(string text, ZooLog log)
        {
            log.Add($"begin {text}");
            await Task.Delay(1);
            log.Add($"end {text}");
            return new Step(text);
        }

        public static Step Fail() => throw new GraphQLException("NO", "Not today.");

        public static Step? MayFail() => throw new GraphQLException("NO", "Not today.");
    }

    [MutationType]
    internal static class MoreSteps
    {
        public static int Other() => 2;
    }

    [ObjectType<Step>]
    internal static class StepNode
    {
        public static Task<string?> GetLaterAsync([Parent] Step step, LaterLoader later, CancellationToken cancellationToken) => later.LoadAsync(step.Text, cancellationToken);

        public static string GetScope([Service] Scope scope) => $"{scope.Number}";
    }
}
