using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told to add anything that has happened to an agreement.</summary>
internal sealed record AddAgreementEventInput : AgreementEventInput
{
    /// <summary>What happened (händelsens art).</summary>
    public required AgreementEventKind Kind { get; init; }

    /// <summary>The first day on which it counts (verkan från och med), where that is another day than the one on which it happened.</summary>
    public string? EffectiveOn { get; init; }

    /// <summary>The last day that an extension gives (ny sista dag), that day included.</summary>
    public DateOnly? NewLastDay { get; init; }
}

/// <summary>What is told to put right what is known of an event. What is left out stays; null takes away.</summary>
internal sealed record UpdateAgreementEventDetailsInput : ChangeInput
{
    /// <summary>What happened (händelsens art).</summary>
    public Optional<AgreementEventKind> Kind { get; init; }

    /// <summary>When it happened (dag för händelsen): 2022-06-07, 2022-06 or 2022.</summary>
    public Optional<string?> OccurredOn { get; init; }

    /// <summary>A day by which it is known to have happened (känd senast).</summary>
    public Optional<DateOnly?> KnownNoLaterThan { get; init; }

    /// <summary>The first day on which it counts (verkan från och med).</summary>
    public Optional<string?> EffectiveOn { get; init; }

    /// <summary>The last day that an extension gives (ny sista dag), that day included.</summary>
    public Optional<DateOnly?> NewLastDay { get; init; }

    /// <summary>The party that did it (part): its id, or its key.</summary>
    [ID]
    [Member("byParty")]
    public Optional<string?> ByPartyId { get; init; }

    /// <summary>The decision behind it (beslut): its id, or its key.</summary>
    [ID]
    public Optional<string?> DecisionId { get; init; }

    /// <summary>What more there is to know (anmärkning), in Swedish.</summary>
    public Optional<string?> Note { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> NoteEn { get; init; }

    /// <summary>Its place in the life of the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class EventMutations
{
    /// <summary>Adds anything that has happened to an agreement (lägg till händelse), for what no other command fits, such as a review. The same rules hold as for those.</summary>
    /// <param name="input">What happened.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementEventView>> AddAgreementEventAsync(AddAgreementEventInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<AgreementEventView>("events", "event", input, user, cancellationToken, draft => draft.PutInOrder(draft.Part));

    /// <summary>Puts right what is known of an event (ändra uppgifter om händelse). The life of the agreement must still be one that can have been.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementEventView>> UpdateAgreementEventDetailsAsync(UpdateAgreementEventDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementEventView>(input, user, cancellationToken, isDetails: true);
}
