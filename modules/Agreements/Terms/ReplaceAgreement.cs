using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told when another agreement takes the place of one.</summary>
internal sealed record ReplaceAgreementInput : AgreementEventInput
{
    /// <summary>The agreement that takes its place (ersätts av): its id, or its key.</summary>
    [ID]
    [NoMember]
    public required string ReplacedById { get; init; }

    /// <summary>The first day on which the other one holds in its place (ersatt från och med).</summary>
    public required DateOnly EffectiveOn { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class ReplaceAgreement
{
    /// <summary>Notes that another agreement takes the place of one (ersätta överenskommelse), which ends the day before. Both get to know of each other; their terms share no day (INV-05).</summary>
    /// <param name="input">What is known of it.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> ReplaceAgreementAsync(ReplaceAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementView>(input, user, cancellationToken, draft => Replace(draft, input), along: [input.ReplacedById]);

    private static void Replace(Draft draft, ReplaceAgreementInput input)
    {
        if (input.OccurredOn is null && input.KnownNoLaterThan is null) draft.AddEvent(AgreementEventKind.Replaced, ("occurredOn", $"{input.EffectiveOn:O}"));
        else draft.AddEvent(AgreementEventKind.Replaced);

        var (own, other) = (draft.Whole.TextOf("key")!, draft.Along.Values.SingleOrDefault());
        if (other?.Kind != draft.Kind || other.Key == own)
        {
            draft.Fault("input.replacedById", "No other agreement has this id.", "the id or key of an agreement", FaultKind.NotFound);
            return;
        }

        if (other.Document.TextOf("replaces") is { } replaced && replaced != own)
        {
            draft.Fault("input.replacedById", $"{other.Key} takes the place of {replaced}.", "an agreement that takes the place of no other one", FaultKind.State, replaced);
        }
        else if (other.Document.TextOf("replaces") is null)
        {
            var after = other.Document.Copy();
            after["replaces"] = own;
            draft.Claim(other, after);
        }
    }
}
