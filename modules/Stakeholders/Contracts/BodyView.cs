using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>An assembly, board, council or management that decides or advises (organ).</summary>
[GraphQLName("Body")]
public sealed record BodyView : StakeholderView, IMatterPlace
{
    /// <summary>BODY (organ).</summary>
    public override StakeholderKind StakeholderKind => StakeholderKind.Body;

    /// <summary>From when until when it exists (giltighetsperiod).</summary>
    public override ValidPeriod Period => Validity!.Period;

    /// <summary>What kind of body it is (typ av organ).</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The series of its diary numbers (diarieserie), for example RUN; null when none is known.</summary>
    public string? DiarySeries { get; init; }

    /// <summary>What is to be said of its principals (anmärkning om huvudmän), for example that they are not stated; null when there is nothing to say.</summary>
    public string? PrincipalsNote { get; init; }
}

/// <summary>That a body lies under another one, and when (överordnat organ).</summary>
[GraphQLName("BodyParent")]
public sealed record BodyParentView : IStakeholdersRelation
{
    /// <summary>The body above; shown as body.</summary>
    [GraphQLIgnore]
    public required StakeholderId BodyId { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source shows it (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to lie there on the day (säkerhet); null when it does not then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <summary>The body above (organ).</summary>
    public async Task<BodyView> GetBodyAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => (BodyView)(await stakeholders.LoadAsync(BodyId, cancellationToken))!;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }
}

/// <summary>What kind of body it is (typ av organ).</summary>
public enum BodyKind
{
    /// <summary>The elected assembly (fullmäktige).</summary>
    Assembly,

    /// <summary>The executive board (styrelse).</summary>
    ExecutiveBoard,

    /// <summary>A board (nämnd).</summary>
    Board,

    /// <summary>A board that several organizations have together (gemensam nämnd).</summary>
    JointBoard,

    /// <summary>A council (råd).</summary>
    Council,

    /// <summary>Chair and deputy chairs of a body (presidium).</summary>
    Presidium,

    /// <summary>A committee of a body (utskott).</summary>
    Committee,

    /// <summary>The management (ledning).</summary>
    Management,
}
