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
}
