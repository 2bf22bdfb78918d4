using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Purposes;

/// <summary>What is told to add a purpose.</summary>
internal sealed record AddPurposeInput : PartInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of a purpose. What is left out stays; null takes away.</summary>
internal sealed record UpdatePurposeDetailsInput : ChangeInput
{
    /// <summary>What it says (lydelse), in Swedish.</summary>
    public Optional<string> Text { get; init; }

    /// <summary>The same in English.</summary>
    public Optional<string?> TextEn { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told to add a perspective.</summary>
internal sealed record AddPerspectiveInput : PartInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public required string Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public string? NameEn { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of a perspective. What is left out stays; null takes away.</summary>
internal sealed record UpdatePerspectiveDetailsInput : ChangeInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class PurposeMutations
{
    /// <summary>Adds a purpose to an agreement (lägg till syfte).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PurposeView>> AddPurposeAsync(AddPurposeInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<PurposeView>("purposes", "purpose", input, user, cancellationToken);

    /// <summary>Changes what is known of a purpose (ändra uppgifter om syfte).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PurposeView>> UpdatePurposeDetailsAsync(UpdatePurposeDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PurposeView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Adds a perspective to an agreement (lägg till tvärgående perspektiv).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PerspectiveView>> AddPerspectiveAsync(AddPerspectiveInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<PerspectiveView>("perspectives", "perspective", input, user, cancellationToken);

    /// <summary>Changes what is known of a perspective (ändra uppgifter om tvärgående perspektiv).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PerspectiveView>> UpdatePerspectiveDetailsAsync(UpdatePerspectiveDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PerspectiveView>(input, user, cancellationToken, isDetails: true);
}
