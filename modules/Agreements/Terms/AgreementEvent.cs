using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>Something that has happened to an agreement. All that the register says of its status and term follows from these.</summary>
internal sealed class AgreementEvent : ISearched, IAgreementPart
{
    public required AgreementEventId Id { get; init; }

    public required string Key { get; init; }

    public required AgreementId AgreementId { get; init; }

    /// <summary>Its place in the life of the agreement, also where its day is not known.</summary>
    public required int Order { get; init; }

    public required AgreementEventKind Kind { get; init; }

    public PartialDate? OccurredOn { get; init; }

    /// <summary>A day on which it is known to have happened.</summary>
    public DateOnly? KnownNoLaterThan { get; init; }

    /// <summary>The first day on which it counts, where that is another day than the one on which it happened.</summary>
    public PartialDate? EffectiveOn { get; init; }

    public DateOnly? NewLastDay { get; init; }

    public StakeholderId? ByPartyId { get; init; }

    public DecisionId? DecisionId { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }

    /// <summary>Whether the agreement must be in force until the day on which it counts, whenever it happened.</summary>
    public bool IsDecidedByItsEffect => EffectiveOn is not null && Kind.LeadsTo() is AgreementStatus.Ended;

    public SearchEntry ToSearchEntry() => new(SearchableType.AgreementEvent, Id.Value, Key) { Texts = [Note, NoteEn] };
}
