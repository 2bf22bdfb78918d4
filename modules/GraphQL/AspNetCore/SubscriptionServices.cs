using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.AspNetCore;

public static class SubscriptionServices
{
    /// <summary>Registers <see cref="ITopicEventSender"/> and <see cref="ITopicEventReceiver"/> for events that stay in this process.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        builder.Services.AddSingleton(new InMemoryTopics(options ?? new()));
        builder.Services.AddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.AddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>Lets <typeparamref name="T"/> decide who may use a WebSocket connection. One is made for each connection.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        builder.Services.AddScoped<ISocketSessionInterceptor, T>();
        return builder;
    }
}
