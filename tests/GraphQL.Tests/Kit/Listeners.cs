using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.GraphQL.Tests.Kit;

/// <summary>The tower without HTTP, and who listens to it.</summary>
internal sealed class Listeners : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Listeners(Func<RequestOptions, RequestOptions>? change = null, SubscriptionOptions? topics = null)
    {
        var all = new ServiceCollection();
        all.AddLogging();
        Register(all, change, topics);
        services = all.BuildServiceProvider();
    }

    public RequestExecutor Executor => services.GetRequiredService<RequestExecutor>();

    public ITopicEventSender Sender => services.GetRequiredService<ITopicEventSender>();

    public ITopicEventReceiver Receiver => services.GetRequiredService<ITopicEventReceiver>();

    public TowerWatch Watch => services.GetRequiredService<TowerWatch>();

    public int TopicCount => services.GetRequiredService<InMemoryTopics>().TopicCount;

    public static IRequestExecutorBuilder Register(IServiceCollection services, Func<RequestOptions, RequestOptions>? change = null, SubscriptionOptions? topics = null)
    {
        services.AddSingleton<TowerWatch>().AddScoped<TowerScope>();
        return services.AddGraphQLServer().AddTypes(typeof(TowerQueries), typeof(TowerSubscriptions)).AddInMemorySubscriptions(topics).ModifyRequestOptions(change ?? (same => same));
    }

    public Task<ResponseStream> SubscribeAsync(string document, object? variables = null, string? subscriber = null, CancellationToken cancellationToken = default)
        => Executor.SubscribeAsync(
            new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes(document),
                Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
                Subscriber = subscriber,
            },
            services,
            cancellationToken);

    /// <summary>The next answer; null when there is none.</summary>
    public static async Task<string?> NextAsync(ResponseStream answers)
    {
        var output = new ArrayBufferWriter<byte>();
        return await answers.WriteNextAsync(output).WaitAsync(TimeSpan.FromSeconds(60)) ? Encoding.UTF8.GetString(output.WrittenSpan) : null;
    }

    /// <summary>All answers, and the errors that ended them.</summary>
    public async Task<(IReadOnlyList<string> Answers, string Errors)> AllAsync(string document, object? variables = null)
    {
        await using var stream = await SubscribeAsync(document, variables);
        var answers = new List<string>();
        while (await NextAsync(stream) is { } answer) answers.Add(answer);
        return (answers, string.Join('\n', stream.Errors.Select(error => $"{error.Code}: {error.Message}")));
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
