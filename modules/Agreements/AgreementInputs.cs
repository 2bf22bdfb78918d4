using Samverkan.Agreements.Contracts;
using Samverkan.Agreements.Parties;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Agreements;

/// <summary>What is told of an agreement that is new to the register.</summary>
internal abstract record NewAgreementInput : RecordInput
{
    /// <summary>What the sources call it (benämningar).</summary>
    public IReadOnlyList<AgreementTitleInput>? Titles { get; init; }

    /// <summary>What sort of agreement it is (typ av överenskommelse).</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Its number exactly as the source writes it (diarienummer), for example RUN/34/2018; once in the register of an organization (INV-09).</summary>
    public required string DiaryNumber { get; init; }

    /// <summary>The organization in whose register the number stands (registrerad hos): its id, or its key.</summary>
    [ID]
    [Member("registeredBy")]
    public string? RegisteredById { get; init; }

    /// <summary>The body that answers for it (ansvarigt organ): its id, or its key.</summary>
    [ID]
    public string? ResponsibleBodyId { get; init; }

    /// <summary>The unit that carries it out (genomförande enhet): its id, or its key.</summary>
    [ID]
    [Member("executedBy")]
    public string? ExecutedById { get; init; }

    /// <summary>Who agrees (parter): two at least, organizations or groups, never a body or a post (INV-15).</summary>
    public required IReadOnlyList<AgreementPartyInput> Parties { get; init; }

    /// <summary>From when until when it is first agreed to hold (ursprunglig giltighetstid), both days included; unknown when left out.</summary>
    public ValidPeriodInput? OriginalTerm { get; init; }

    /// <summary>The agreement that it builds on (bygger på): its id, or its key.</summary>
    [ID]
    [Member("basedOn")]
    public string? BasedOnId { get; init; }

    /// <summary>The agreement with which it ends (gäller lika länge som): its id, or its key. No circle of such agreements (INV-17).</summary>
    [ID]
    [Member("coTerminousWith")]
    public string? CoTerminousWithId { get; init; }

    /// <summary>Days on which a source shows in which state it was (belagda lägen).</summary>
    public IReadOnlyList<AttestationInput>? Attestations { get; init; }

    /// <summary>What the sources leave open (öppna frågor).</summary>
    public IReadOnlyList<string>? OpenQuestions { get; init; }
}

/// <summary>What is told to record an agreement. What has happened to it, and what it says, is added afterwards.</summary>
internal sealed record RecordAgreementInput : NewAgreementInput
{
    /// <summary>The agreement whose place it takes (ersätter): its id, or its key. Their terms share no day (INV-05).</summary>
    [ID]
    [Member("replaces")]
    public string? ReplacesId { get; init; }
}

/// <summary>A title and its period (benämning).</summary>
internal sealed record AgreementTitleInput
{
    /// <summary>The title itself (benämning).</summary>
    public required string Text { get; init; }

    /// <summary>What sort of title it is (användning).</summary>
    public required NameUse Use { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source uses it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its place (ordning); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>One side of an agreement (part).</summary>
internal sealed record AgreementPartyInput
{
    /// <summary>The organization or the group that is bound (intressent): its id, or its key.</summary>
    [ID]
    public required string StakeholderId { get; init; }

    /// <summary>As what it takes part (partens ställning).</summary>
    public required PartyCapacity Capacity { get; init; }

    /// <summary>From when until when it is a party (giltighetsperiod); unknown, so for the whole term, when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it as a party (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its place (ordning); after the others when left out.</summary>
    public int? Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>That a source shows in which state an agreement was (belagt läge).</summary>
internal sealed record AttestationInput
{
    /// <summary>When (dag): 2021-06-02, 2021-06 or 2021.</summary>
    public required string On { get; init; }

    /// <summary>In which state (läge).</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>Its place (ordning); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what an agreement is described by. What is left out stays; null takes away.</summary>
/// <remarks>Extensions, notices and ends are events and are recorded by their own commands.</remarks>
internal sealed record UpdateAgreementDetailsInput : ChangeInput
{
    /// <summary>What the sources call it (benämningar), all of them.</summary>
    public Optional<IReadOnlyList<AgreementTitleInput>> Titles { get; init; }

    /// <summary>What sort of agreement it is (typ av överenskommelse).</summary>
    public Optional<AgreementKind> Kind { get; init; }

    /// <summary>Its number exactly as the source writes it (diarienummer), for example RUN/34/2018.</summary>
    public Optional<string> DiaryNumber { get; init; }

    /// <summary>The organization in whose register the number stands (registrerad hos): its id, or its key.</summary>
    [ID]
    [Member("registeredBy")]
    public Optional<string?> RegisteredById { get; init; }

    /// <summary>The body that answers for it (ansvarigt organ): its id, or its key.</summary>
    [ID]
    public Optional<string?> ResponsibleBodyId { get; init; }

    /// <summary>The unit that carries it out (genomförande enhet): its id, or its key.</summary>
    [ID]
    [Member("executedBy")]
    public Optional<string?> ExecutedById { get; init; }

    /// <summary>Who agrees (parter), all of them, to put right what was recorded wrongly; who joins or leaves does so by addParty and endParty.</summary>
    public Optional<IReadOnlyList<AgreementPartyInput>> Parties { get; init; }

    /// <summary>From when until when it was first agreed to hold (ursprunglig giltighetstid), to put right what was recorded wrongly; it is prolonged by extendAgreement.</summary>
    public Optional<ValidPeriodInput?> OriginalTerm { get; init; }

    /// <summary>The agreement that it builds on (bygger på): its id, or its key.</summary>
    [ID]
    [Member("basedOn")]
    public Optional<string?> BasedOnId { get; init; }

    /// <summary>The agreement whose place it takes (ersätter): its id, or its key.</summary>
    [ID]
    [Member("replaces")]
    public Optional<string?> ReplacesId { get; init; }

    /// <summary>The agreement with which it ends (gäller lika länge som): its id, or its key.</summary>
    [ID]
    [Member("coTerminousWith")]
    public Optional<string?> CoTerminousWithId { get; init; }

    /// <summary>Days on which a source shows in which state it was (belagda lägen), all of them.</summary>
    public Optional<IReadOnlyList<AttestationInput>> Attestations { get; init; }

    /// <summary>What the sources leave open (öppna frågor), all of it.</summary>
    public Optional<IReadOnlyList<string>> OpenQuestions { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
