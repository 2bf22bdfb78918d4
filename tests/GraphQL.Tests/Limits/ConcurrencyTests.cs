using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Tests.Kit;

namespace Samverkan.GraphQL.Tests.Limits;

/// <summary>How long an operation may run, and how many may run and wait at once.</summary>
public sealed class ConcurrencyTests
{
    private const string Wait = """{"query":"{ wait }"}""";
    private const string New = "application/graphql-response+json";

    [Fact]
    public async Task What_takes_too_long_is_ended_and_its_resolver_told()
    {
        await using var host = await Host.StartAsync(options => options with { ExecutionTimeout = TimeSpan.FromMilliseconds(200) });
        var clock = Stopwatch.StartNew();
        var (status, _, body) = await host.PostAsync(Wait, accept: New);
        Assert.Equal(400, status);
        Assert.Contains("HC0045", body, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(190), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task What_is_done_in_time_is_answered()
    {
        await using var host = await Host.StartAsync(options => options with { ExecutionTimeout = TimeSpan.FromSeconds(60) });
        host.Gates.Open();
        Assert.Equal((200, New, """{"data":{"wait":true}}"""), await host.PostAsync(Wait, accept: New));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public async Task So_many_run_and_so_many_wait_and_the_next_is_asked_to_come_again(int executing, int waiting)
    {
        await using var host = await Host.StartAsync(options => options with { MaxConcurrentExecutions = executing, MaxWaitingExecutions = waiting, ExecutionTimeout = TimeSpan.FromSeconds(60) });
        var inside = Enumerable.Range(0, executing).Select(_ => host.PostAsync(Wait, accept: New)).ToList();
        for (var i = 0; i < executing; i++) await host.Gates.EnteredAsync();

        // Of those that come now the first have room to wait; one more than there is room for is sent away.
        var next = Enumerable.Range(0, waiting + 1).Select(_ => host.SendAsync()).ToList();
        using var refused = await await Task.WhenAny(next);
        Assert.Equal(503, (int)refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        Assert.Contains("LIMIT_CONCURRENT_EXECUTIONS", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        host.Gates.Open();
        Assert.All(await Task.WhenAll(inside), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(waiting, (await Task.WhenAll(next)).Count(answer => (int)answer.StatusCode == 200));
        Assert.Equal(200, (await host.PostAsync(Wait, accept: New)).Status);
    }

    [Fact]
    public async Task Waiting_is_no_longer_than_running_may_be()
    {
        await using var host = await Host.StartAsync(options => options with { MaxConcurrentExecutions = 1, ExecutionTimeout = TimeSpan.FromSeconds(1) });
        var first = host.PostAsync(Wait, accept: New);
        await host.Gates.EnteredAsync();
        Assert.Contains((await host.PostAsync(Wait, accept: New)).Status, new[] { 503, 400 });
        Assert.Equal(400, (await first).Status);
    }

    [Fact]
    public async Task Changes_can_be_too_many_where_questions_are_not()
    {
        await using var host = await Host.StartAsync(options => options);
        var (status, _, body) = await host.PostAsync("""{"query":"mutation { change again: change ...more } fragment more on Mutation { third: change }"}""", accept: New);
        Assert.Equal(429, status);
        Assert.Contains("LIMIT_RATE", body, StringComparison.Ordinal);
        Assert.Equal(200, (await host.PostAsync("""{"query":"{ penny }"}""", accept: New)).Status);
        Assert.Equal((200, New, """{"data":{"change":true,"again":true}}"""), await host.PostAsync("""{"query":"mutation { change again: change }"}""", accept: New));
    }

    private sealed class Host(Func<RequestOptions, RequestOptions> change) : ZooHost, IAsyncDisposable
    {
        public LimitGates Gates { get; } = new();

        public static async Task<Host> StartAsync(Func<RequestOptions, RequestOptions> change)
        {
            var host = new Host(change);
            await host.InitializeAsync();
            return host;
        }

        public async Task<HttpResponseMessage> SendAsync()
        {
            using var content = new StringContent(Wait, System.Text.Encoding.UTF8, "application/json");
            return await Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

        protected override void Build(IRequestExecutorBuilder graph)
        {
            graph.Services.AddSingleton(Gates);
            graph.AddTypes(typeof(LimitQueries), typeof(LimitMutations)).ModifyRequestOptions(change);
        }

        protected override void Map(WebApplication host)
        {
            host.Use((context, next) =>
            {
                context.Features.Set<IRequestAdmission>(new Admission());
                return next(context);
            });
            base.Map(host);
        }

        private sealed class Admission : IRequestAdmission
        {
            public TimeSpan? MustWaitToAsk() => null;

            public TimeSpan? MustWaitToChange(int changes) => changes > 2 ? TimeSpan.FromSeconds(7) : null;
        }
    }
}
