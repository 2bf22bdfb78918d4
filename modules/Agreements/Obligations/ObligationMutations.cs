using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Obligations;

/// <summary>What is told to add an obligation.</summary>
internal sealed record AddObligationInput : PartInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Who is obliged (förpliktad): its id, or its key.</summary>
    [ID]
    public required string ObligorId { get; init; }

    /// <summary>Towards whom (förmånstagare): its id, or its key.</summary>
    [ID]
    public string? BeneficiaryId { get; init; }

    /// <summary>How often (återkommande).</summary>
    public required Recurrence Recurrence { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of an obligation. What is left out stays; null takes away.</summary>
internal sealed record UpdateObligationDetailsInput : ChangeInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Who is obliged (förpliktad): its id, or its key.</summary>
    [ID]
    public Optional<string> ObligorId { get; init; }

    /// <summary>Towards whom (förmånstagare): its id, or its key.</summary>
    [ID]
    public Optional<string?> BeneficiaryId { get; init; }

    /// <summary>How often (återkommande).</summary>
    public Optional<Recurrence> Recurrence { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class ObligationMutations
{
    /// <summary>Adds an obligation to an agreement (lägg till åtagande).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ObligationView>> AddObligationAsync(AddObligationInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<ObligationView>("obligations", "obligation", input, user, cancellationToken);

    /// <summary>Changes what is known of an obligation (ändra uppgifter om åtagande).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<ObligationView>> UpdateObligationDetailsAsync(UpdateObligationDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<ObligationView>(input, user, cancellationToken, isDetails: true);
}
