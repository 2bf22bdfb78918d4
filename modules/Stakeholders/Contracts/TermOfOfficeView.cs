using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>The time for which elected representatives are chosen (mandatperiod).</summary>
[GraphQLName("TermOfOffice")]
public sealed record TermOfOfficeView : IStakeholdersRecord
{
    /// <summary>Opaque and stable; the same term everywhere.</summary>
    [ID]
    public required TermOfOfficeId Id { get; init; }

    /// <summary>Readable and stable (nyckel).</summary>
    public required string Key { get; init; }

    /// <summary>What the term is called (namn).</summary>
    public required string Name { get; init; }

    /// <summary>Its period with the days on which a source shows it.</summary>
    [GraphQLIgnore]
    public required Validity Validity { get; init; }

    /// <summary>From when until when it runs (giltighetsperiod).</summary>
    public ValidPeriod Period => Validity.Period;

    /// <inheritdoc/>
    [GraphQLIgnore]
    public Guid RecordId => Id.Value;
}
