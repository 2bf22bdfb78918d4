using MediatR;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements;

/// <summary>That an agreement, or something that belongs to it, is other than it was (ändrad överenskommelse).</summary>
/// <param name="AgreementId">Shown as agreement.</param>
/// <param name="Kind">Whether it was recorded, changed or ended (ändringstyp).</param>
/// <param name="OccurredAt">When it was recorded (registrerad), in UTC.</param>
[GraphQLName("AgreementChanged")]
internal sealed record AgreementChange([property: GraphQLIgnore] AgreementId AgreementId, ChangeKind Kind, DateTimeOffset OccurredAt)
{
    /// <summary>The agreement as it is now (överenskommelse); null when it cannot be shown.</summary>
    public Task<AgreementView?> GetAgreementAsync(AgreementByIdDataLoader agreements, CancellationToken cancellationToken) => agreements.LoadAsync(AgreementId, cancellationToken);
}

[SubscriptionType]
internal static class AgreementSubscriptions
{
    internal const string Topic = "OnAgreementChanged_";

    /// <summary>Tells when an agreement has changed (när en överenskommelse ändras): what happens to it, its parties, and what it says.</summary>
    /// <param name="id">Only this agreement; all of them when left out.</param>
    /// <param name="change">What has happened.</param>
    [Subscribe]
    [Topic(Topic + "{id}")]
    public static AgreementChange OnAgreementChanged([ID<AgreementView>] AgreementId? id, [EventMessage] AgreementChange change) => change;
}

/// <summary>Tells those who subscribe, after the commit.</summary>
internal sealed class AgreementsChanged(ChangeTopics topics) : INotificationHandler<RegisterChanged>
{
    private static readonly string[] Endings = ["TERM_ENDED", "TERMINATED", "REPLACED", "WITHDRAWN"];

    public async Task Handle(RegisterChanged notification, CancellationToken cancellationToken)
    {
        foreach (var record in notification.Change.Records.Where(each => each.Kind.Collection == "agreements"))
            await topics.TellAsync(AgreementSubscriptions.Topic, [record.Id], new AgreementChange(new(record.Id), KindOf(record), notification.Change.RecordedAt), cancellationToken);
    }

    private static ChangeKind KindOf(DocumentChange record) => record switch
    {
        { Before: { } before, After: { } after } when EndingsOf(after) > EndingsOf(before) => ChangeKind.Ended,
        _ => record.Happened(),
    };

    private static int EndingsOf(System.Text.Json.Nodes.JsonObject agreement) => agreement.PartsOf("events").Count(one => Endings.Contains(one.TextOf("kind")));
}
