using System.Linq.Expressions;
using Samverkan.Arenas.Mandates;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Contracts;

/// <summary>What an arena may do, with which matters, and when (mandat); or that someone has said that this is unclear.</summary>
[GraphQLName("ArenaMandate")]
public sealed record ArenaMandateView : IArenasRecord
{
    /// <summary>Opaque and stable; the same mandate everywhere.</summary>
    [ID]
    public required ArenaMandateId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>Shown as arena.</summary>
    [GraphQLIgnore]
    public required ArenaId ArenaId { get; init; }

    /// <summary>What it may do (mandattyp); null where the sources do not say: they name matters only, or only that the mandate is unclear.</summary>
    public MandateKind? Kind { get; init; }

    /// <summary>Whether a source lays it down, someone has said that it is unclear, or neither (tydlighet).</summary>
    public required Clarity Clarity { get; init; }

    /// <summary>The mandate in words (lydelse).</summary>
    public required string Text { get; init; }

    /// <summary>The same in English; null when there is no translation.</summary>
    public string? TextEn { get; init; }

    /// <summary>What it rests on (grund): a decision, an agreement or a document with regulations; null when the sources name none.</summary>
    public NodeRef? Basis { get; init; }

    /// <summary>Shown as topics.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<TopicId> TopicIds { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it holds (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>Days on which a source shows it (belagd), the earliest first.</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to hold on the day (säkerhet); null when it does not hold then, and where all time is asked about above and no day here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;

    internal static Expression<Func<ArenaMandate, ArenaMandateView>> Of { get; } = mandate => new ArenaMandateView
    {
        Id = mandate.Id,
        Key = mandate.Key,
        ArenaId = mandate.ArenaId,
        Kind = mandate.Kind,
        Clarity = mandate.Clarity,
        Text = mandate.Text,
        TextEn = mandate.TextEn,
        Basis = mandate.Basis,
        TopicIds = mandate.Topics.OrderBy(topic => topic.Order).Select(topic => topic.TopicId).ToList(),
        Validity = mandate.Validity,
    };

    internal static Func<ArenaMandate, ArenaMandateView> From { get; } = Of.Compile();
}
