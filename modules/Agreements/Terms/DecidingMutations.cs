using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told when an agreement is put forward for decision.</summary>
internal sealed record ProposeAgreementInput : AgreementEventInput;

/// <summary>What is told when a body decides for an agreement.</summary>
internal sealed record AdoptAgreementInput : AgreementEventInput;

/// <summary>What is told when an agreement is signed.</summary>
internal sealed record SignAgreementInput : AgreementEventInput;

/// <summary>What is told when an agreement is taken back.</summary>
internal sealed record WithdrawAgreementInput : AgreementEventInput;

/// <summary>How an agreement comes to be, or does not.</summary>
[MutationType]
[Authorize("Editor")]
internal static class DecidingMutations
{
    /// <summary>Notes that an agreement was put forward for decision (föreslå överenskommelse). It can be a draft by then, and no more.</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> ProposeAgreementAsync(ProposeAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.Proposed));

    /// <summary>Notes that a body has decided for an agreement (anta överenskommelse). It is in force from the first day of its term.</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> AdoptAgreementAsync(AdoptAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.Adopted));

    /// <summary>Notes that an agreement was signed (underteckna överenskommelse), which can come after its first day.</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> SignAgreementAsync(SignAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.Signed));

    /// <summary>Notes that an agreement was taken back before anyone decided for it (återta överenskommelse).</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> WithdrawAgreementAsync(WithdrawAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => draft.AddEvent(AgreementEventKind.Withdrawn));
}
