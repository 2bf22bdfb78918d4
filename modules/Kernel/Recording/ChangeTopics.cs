using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Recording;

/// <summary>Tells those who subscribe to changes: to all of a kind, or to those of one thing. Where no one can subscribe, nothing is told.</summary>
public sealed class ChangeTopics(IServiceProvider services)
{
    private readonly ITopicEventSender? sender = services.GetService<ITopicEventSender>();

    /// <summary>Tells of a change.</summary>
    /// <param name="topic">What the topics of the field begin with; the id of the thing follows, and nothing for those who subscribe to all.</param>
    /// <param name="ids">Of the things that it is about.</param>
    /// <param name="change">What is told.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task TellAsync<T>(string topic, IEnumerable<Guid> ids, T change, CancellationToken cancellationToken)
        where T : notnull
    {
        if (sender is null) return;
        await sender.SendAsync(topic, change, cancellationToken);
        foreach (var id in ids.Distinct()) await sender.SendAsync($"{topic}{id}", change, cancellationToken);
    }
}
