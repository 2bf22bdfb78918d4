using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Agreements.Terms;

/// <summary>What is told when an agreement is revised: the revised one is an agreement of its own.</summary>
internal sealed record ReviseAgreementInput : NewAgreementInput
{
    /// <summary>The agreement that is revised (reviderad överenskommelse): its id, or its key. Their terms share no day (INV-05).</summary>
    [ID]
    [NoMember]
    public required string Id { get; init; }

    /// <summary>The version of the agreement that is revised, as the user saw it; a newer one gives VersionConflictError.</summary>
    [NoMember]
    public required int Version { get; init; }

    /// <summary>When it was revised (reviderad): 2018-06-19, 2018-06 or 2018. Left out when the sources do not say.</summary>
    [NoMember]
    public string? RevisedOn { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class ReviseAgreement
{
    /// <summary>Revises an agreement (revidera överenskommelse): records the revised one as an agreement of its own, which takes the place of the other, and notes at the other that it was revised.</summary>
    /// <param name="input">What the revised agreement is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementView>> ReviseAgreementAsync(ReviseAgreementInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<AgreementView>("agreements", input, user, cancellationToken, draft => Revise(draft, input), [input.Id]);

    private static void Revise(Draft draft, ReviseAgreementInput input)
    {
        if (draft.Along.Values.SingleOrDefault() is not { } revised || revised.Kind != draft.Kind)
        {
            draft.Fault("input.id", "No agreement has this id.", "the id or key of an agreement", FaultKind.NotFound);
            return;
        }

        if (revised.Version != input.Version)
            draft.Fault("input.version", $"It has changed since version {input.Version} was read: it has version {revised.Version} now.", "the version that it has now, after reading it again", FaultKind.Conflict, $"{revised.Version}");

        draft.Part["replaces"] = revised.Key;
        var after = revised.Document.Copy();
        var events = after.ArrayOf("events");
        var added = new JsonObject { ["key"] = EventPlace.NewKey(after), ["kind"] = GraphNames.Of(AgreementEventKind.Revised) };
        if (input.RevisedOn is { } revisedOn) added["occurredOn"] = revisedOn;
        added["citations"] = draft.Given["citations"]?.DeepClone();
        events.Add(added);
        var day = $"$.events[{events.Count - 1}].occurredOn";
        draft.Claim(revised, after, path => path == day ? "input.revisedOn" : "input");
    }
}
