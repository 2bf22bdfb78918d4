using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements;

[MutationType]
[Authorize("Editor")]
internal static class AgreementMutations
{
    /// <summary>Records an agreement (registrera överenskommelse): its titles, its parties and its term. What has happened to it is added by commands of its own.</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> RecordAgreementAsync(RecordAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<AgreementView>("agreements", input, user, cancellationToken);

    /// <summary>Changes what an agreement is described by (ändra uppgifter om överenskommelse). What happens to it is recorded by commands of its own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> UpdateAgreementDetailsAsync(UpdateAgreementDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Adds a title to an agreement (lägg till benämning).</summary>
    /// <param name="input">What the title is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> AddAgreementTitleAsync(AddAgreementTitleInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddGiven("titles", []));

    /// <summary>Notes that a source shows in which state an agreement was (belägg läge). It makes days certain on which nothing is known to have happened.</summary>
    /// <param name="input">What the source shows.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> AttestAgreementAsync(AttestAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddGiven("attestations", []));
}

/// <summary>What is told to add a title to an agreement.</summary>
internal sealed record AddAgreementTitleInput : ChangeInput
{
    /// <summary>The title itself (benämning).</summary>
    public required string Text { get; init; }

    /// <summary>What sort of title it is (användning).</summary>
    public required Stakeholders.Contracts.NameUse Use { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source uses it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>Its place among the titles (ordning); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to note in which state a source shows an agreement.</summary>
internal sealed record AttestAgreementInput : ChangeInput
{
    /// <summary>When (dag): 2021-06-02, 2021-06 or 2021.</summary>
    public required string On { get; init; }

    /// <summary>In which state (läge).</summary>
    public required AgreementStatus Status { get; init; }

    /// <summary>Its place among the attestations (ordning); after the others when left out.</summary>
    public int? Order { get; init; }
}
