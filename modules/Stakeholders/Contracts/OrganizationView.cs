using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>An organization (organisation), for example a region, a municipality or a federation of municipalities.</summary>
[GraphQLName("Organization")]
public sealed record OrganizationView : StakeholderView, IMatterPlace
{
    /// <summary>ORGANIZATION (organisation).</summary>
    public override StakeholderKind StakeholderKind => StakeholderKind.Organization;

    /// <summary>From when until when it exists (giltighetsperiod). Unknown bounds say that the sources give none.</summary>
    public override ValidPeriod Period => Validity!.Period;

    /// <summary>What kind of organization it is (organisationstyp); Gotland is both a region and a municipality.</summary>
    public required IReadOnlyList<OrganizationKind> Kinds { get; init; }

    /// <summary>The legal form (rättslig form); null when the sources do not give it.</summary>
    public string? LegalForm { get; init; }

    /// <summary>The code of the county in which it works (länskod), for example 23; null when it works in all or none.</summary>
    public string? County { get; init; }
}

/// <summary>A code that an authority has given (officiell kod).</summary>
[GraphQLName("OfficialCode")]
public sealed record OfficialCodeView
{
    /// <summary>What the code numbers (kodtyp).</summary>
    public required OfficialCodeKind Kind { get; init; }

    /// <summary>The code itself (kod), with its leading zeros.</summary>
    public required string Value { get; init; }

    /// <summary>Its period with the days on which a source uses it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <summary>The days on which a source uses it (belagd).</summary>
    public IReadOnlyList<PartialDate> AttestedOn => Validity.AttestedOn;

    /// <summary>Whether it is known to be used on the day (säkerhet); null when it is not used then, and for all time (asOf: null above) unless a day is given here.</summary>
    /// <param name="asOf">The day that is asked about (per datum); inherited from above, else today.</param>
    public Certainty? GetCertainty([AsOf(InheritsNull = true)] DateOnly? asOf) => asOf is { } day ? Validity.On(day) : null;
}

/// <summary>What kind of organization it is (organisationstyp).</summary>
public enum OrganizationKind
{
    /// <summary>A region, responsible for health care and regional development (region).</summary>
    Region,

    /// <summary>A municipality (kommun).</summary>
    Municipality,

    /// <summary>The authority of the State in a county (länsstyrelse).</summary>
    CountyAdministrativeBoard,

    /// <summary>An association of municipalities; not a body under public law, which is kommunalförbund (kommunförbund).</summary>
    MunicipalFederation,

    /// <summary>A body of cooperation for a county, with the regional development responsibility (regionförbund).</summary>
    RegionalFederation,

    /// <summary>What a region was before (landsting).</summary>
    CountyCouncil,

    /// <summary>The State (staten).</summary>
    State,

    /// <summary>Something else (annat).</summary>
    Other,
}

/// <summary>What an official code numbers (kodtyp).</summary>
public enum OfficialCodeKind
{
    /// <summary>A municipality, in four digits of which the first two are the county's (kommunkod).</summary>
    Municipality,

    /// <summary>A county, in two digits (länskod).</summary>
    County,
}
