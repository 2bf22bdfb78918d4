using System.Security.Claims;
using System.Text.Json.Nodes;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Recording;

/// <summary>What is told to give a record, or a part of one, one ground more.</summary>
public sealed record AddCitationInput : ChangeInput
{
    /// <summary>The ground that is added (källhänvisning).</summary>
    public required CitationInput Citation { get; init; }
}

/// <summary>What is told to say that a source shows a record to hold on a day.</summary>
public sealed record AttestInput : ChangeInput
{
    /// <summary>The day (belagd), as precisely as the source says: 2021-06-02, 2021-06 or 2021.</summary>
    [Member("attestedOn")]
    public required string On { get; init; }
}

/// <summary>What is told to remove a record or a part of one. The reason must be given (INV-04).</summary>
public sealed record RemoveRecordInput : ChangeInput;

/// <summary>What can be done with every record, whatever it is about.</summary>
[MutationType]
[Authorize(Policies.Editor)]
internal static class RecordMutations
{
    private const string Standing = "standing";
    private const string Rejected = "REJECTED";

    /// <summary>Adds a ground to those on which something is known (lägg till källhänvisning).</summary>
    /// <param name="input">What is cited, and for what.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NodeRef?>> AddCitationAsync(AddCitationInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<NodeRef?>(input, user, cancellationToken, draft => draft.Append("citations", "citation"));

    /// <summary>Adds a day on which a source shows that something holds (belägg för dag). A day that is there already is not added again.</summary>
    /// <param name="input">Of what, and which day.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NodeRef?>> AttestAsync(AttestInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<NodeRef?>(input, user, cancellationToken, draft =>
        {
            if (!draft.Part.KeysOf("attestedOn").Contains(input.On)) draft.Part.ArrayOf("attestedOn").Add(JsonValue.Create(input.On));
        });

    /// <summary>
    /// Takes something out of the register (ta bort). What has a standing becomes REJECTED and stays; anything else is no longer found, and its
    /// versions stay. What others point at cannot be removed (INV-04).
    /// </summary>
    /// <param name="input">What is removed. The reason must be given.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<NodeRef?>> RemoveRecordAsync(RemoveRecordInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<NodeRef?>(input, user, cancellationToken, draft =>
        {
            if (string.IsNullOrWhiteSpace(input.Reason)) draft.Fault("input.reason", "Nothing is removed without a reason (INV-04).", "why it is removed");
            if (draft.Part.TextOf(Standing) is Rejected) draft.Fault("input.id", "It is rejected already.", "something that is not rejected", FaultKind.State, Rejected);
            else if (draft.Part.ContainsKey(Standing)) draft.Part[Standing] = Rejected;
            else draft.Remove();
        });
}
