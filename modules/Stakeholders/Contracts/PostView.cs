using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>A position or commission (befattning, uppdrag). The register never says who holds it.</summary>
[GraphQLName("Post")]
public sealed record PostView : StakeholderView, IMatterPlace
{
    /// <summary>POST (befattning, uppdrag).</summary>
    public override StakeholderKind StakeholderKind => StakeholderKind.Post;

    /// <summary>What it is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>Whether it is held by an official or by someone elected (typ av befattning).</summary>
    public required PostKind Kind { get; init; }

    /// <summary>What it belongs to; shown as of.</summary>
    [GraphQLIgnore]
    public StakeholderId? OfId { get; init; }

    /// <summary>The organization, group, unit or body that it belongs to (tillhör); null when the sources do not say.</summary>
    public async Task<StakeholderView?> GetOfAsync(StakeholderByIdDataLoader stakeholders, CancellationToken cancellationToken)
        => OfId is { } id ? await stakeholders.LoadAsync(id, cancellationToken) : null;
}

/// <summary>How a post is filled, and when, without saying by whom (bemanning).</summary>
[GraphQLName("Occupancy")]
public sealed record OccupancyView : IStakeholdersRelation
{
    /// <summary>How it is filled (bemanningsläge).</summary>
    public required OccupancyStatus Status { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is filled so (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source shows it (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be filled so on the day (säkerhet); null when it is not so then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public required Guid RecordId { get; init; }
}

/// <summary>Whether a post is held by an official or by someone elected (typ av befattning).</summary>
public enum PostKind
{
    /// <summary>An employed official (tjänsteperson).</summary>
    Official,

    /// <summary>An elected representative (förtroendevald).</summary>
    Elected,
}

/// <summary>How a post is filled (bemanningsläge).</summary>
public enum OccupancyStatus
{
    /// <summary>By someone who holds it (ordinarie).</summary>
    Regular,

    /// <summary>By someone who stands in (tillförordnad).</summary>
    Acting,

    /// <summary>By nobody (vakant).</summary>
    Vacant,

    /// <summary>The source names the post and does not say how it is filled (okänt).</summary>
    Unknown,
}
