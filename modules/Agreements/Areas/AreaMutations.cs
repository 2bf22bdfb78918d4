using System.Security.Claims;
using Samverkan.Agreements.Contracts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Areas;

/// <summary>What is told to add an area.</summary>
internal sealed record AddAgreementAreaInput : PartInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public required string Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public string? NameEn { get; init; }

    /// <summary>What it is about (sakområden): ids, or keys.</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of an area. What is left out stays; null takes away.</summary>
internal sealed record UpdateAgreementAreaDetailsInput : ChangeInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>What it is about (sakområden): ids, or keys.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class AreaMutations
{
    /// <summary>Adds an area to an agreement (lägg till område).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementAreaView>> AddAgreementAreaAsync(AddAgreementAreaInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<AgreementAreaView>("areas", "area", input, user, cancellationToken);

    /// <summary>Changes what is known of an area (ändra uppgifter om område).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<AgreementAreaView>> UpdateAgreementAreaDetailsAsync(UpdateAgreementAreaDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<AgreementAreaView>(input, user, cancellationToken, isDetails: true);
}
