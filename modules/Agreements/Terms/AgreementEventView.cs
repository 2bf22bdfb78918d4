using System.Linq.Expressions;
using Samverkan.Kernel;
using Samverkan.Sources.Contracts;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements.Terms;

/// <summary>Something that has happened to an agreement (händelse).</summary>
[GraphQLName("AgreementEvent")]
internal sealed record AgreementEventView : IAgreementPartView
{
    /// <summary>Opaque and stable; the same event everywhere.</summary>
    [ID]
    public required AgreementEventId Id { get; init; }

    /// <summary>Readable and stable (nyckel), for example event/RUN-34-2018-1.</summary>
    public required string Key { get; init; }

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required AgreementId AgreementId { get; init; }

    /// <summary>What happened (händelsens art).</summary>
    public required AgreementEventKind Kind { get; init; }

    /// <summary>When it happened (dag för händelsen), as precisely as the sources say; null when they do not.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>A day by which it is known to have happened (känd senast); null when none is needed.</summary>
    public DateOnly? KnownNoLaterThan { get; init; }

    /// <summary>The first day on which it counts (verkan från och med); null when that is the day on which it happened.</summary>
    public PartialDate? EffectiveOn { get; init; }

    /// <summary>The last day that an extension gives (ny sista dag), that day included; null for all other events.</summary>
    public DateOnly? NewLastDay { get; init; }

    /// <summary>Shown as byParty.</summary>
    [GraphQLIgnore]
    public StakeholderId? ByPartyId { get; init; }

    /// <summary>Shown as decision.</summary>
    [GraphQLIgnore]
    public DecisionId? DecisionId { get; init; }

    /// <summary>What more there is to know (anmärkning), in Swedish; null when there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? NoteEn { get; init; }

    /// <summary>The party that did it (part); null when the sources do not say or it was all of them.</summary>
    public async Task<StakeholderView?> GetByPartyAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => ByPartyId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;

    /// <summary>The decision behind it (beslut); null when none is known.</summary>
    public async Task<DecisionView?> GetDecisionAsync(DecisionByIdDataLoader decisions, CancellationToken cancellationToken)
        => DecisionId is { } id ? await decisions.LoadAsync(id, cancellationToken) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static AgreementEventView Show(AgreementEvent one) => Shown(one);

    internal static Expression<Func<AgreementEvent, AgreementEventView>> Of { get; } = one => new AgreementEventView
    {
        Id = one.Id,
        Key = one.Key,
        AgreementId = one.AgreementId,
        Kind = one.Kind,
        OccurredOn = one.OccurredOn,
        KnownNoLaterThan = one.KnownNoLaterThan,
        EffectiveOn = one.EffectiveOn,
        NewLastDay = one.NewLastDay,
        ByPartyId = one.ByPartyId,
        DecisionId = one.DecisionId,
        Note = one.Note,
        NoteEn = one.NoteEn,
    };

    private static readonly Func<AgreementEvent, AgreementEventView> Shown = Of.Compile();
}

internal sealed class AgreementEventByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options, IServiceProvider services)
    : RecordByIdDataLoader<AgreementEventId, AgreementEventView>(scheduler, options, services)
{
    protected override IQueryable<AgreementEventView> Find(AgreementsDb db, IReadOnlyList<AgreementEventId> ids)
        => db.Events.Where(one => ids.Contains(one.Id)).Select(AgreementEventView.Of);
}

[ObjectType<AgreementEventView>]
internal static class AgreementEventNode
{
    /// <summary>One event of an agreement (händelse); null when there is none with that id.</summary>
    /// <param name="id">The event's id.</param>
    /// <param name="events">Loads it together with others.</param>
    /// <param name="cancellationToken">Ends the query when the client goes away.</param>
    [NodeResolver]
    public static Task<AgreementEventView?> GetAgreementEventByIdAsync(
        [ID<AgreementEventView>] AgreementEventId id, AgreementEventByIdDataLoader events, CancellationToken cancellationToken)
        => events.LoadAsync(id, cancellationToken);
}
