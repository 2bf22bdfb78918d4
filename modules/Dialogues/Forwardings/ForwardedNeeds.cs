using MediatR;
using Samverkan.Dialogues.Contracts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Dialogues.Forwardings;

/// <summary>A need that is passed on is FORWARDED (domain model 6.5). Files say themselves where a need stands.</summary>
internal sealed class ForwardedNeeds(RecordStore store) : INotificationHandler<RegisterChanging>
{
    internal const string Command = "forward";

    public async Task Handle(RegisterChanging notification, CancellationToken cancellationToken)
    {
        var change = notification.Change;
        if (change.Act.Command != Command) return;

        var needs = await store.DocumentsAsync([.. change.LatestOf("forwardings").Select(each => each.After?.TextOf("what")).OfType<string>()], cancellationToken);
        foreach (var forwarding in change.LatestOf("forwardings"))
        {
            if (!needs.TryGetValue(forwarding.After?.TextOf("what") ?? "", out var need) || need.Kind.Collection != "needs") continue;

            var forwarded = need.Document.Copy();
            var before = forwarded.TextOf("state");
            if (before != GraphNames.Of(NeedState.Open) && before != GraphNames.Of(NeedState.Forwarded))
                change.Refuse(forwarding, "$.what", before, $"The need is {before}, and what is passed on is open.", "a need that is open, or has been passed on before");

            forwarded["state"] = GraphNames.Of(NeedState.Forwarded);
            forwarded.ArrayOf("addressedBy").Add(forwarding.Key);
            change.Also(need, forwarded);
        }
    }
}
