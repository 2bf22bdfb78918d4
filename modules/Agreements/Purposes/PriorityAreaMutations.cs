using System.Security.Claims;
using Samverkan.Kernel.Recording;

namespace Samverkan.Agreements.Purposes;

/// <summary>What is told to add a priority area.</summary>
internal sealed record AddPriorityAreaInput : PartInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public required string Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public string? NameEn { get; init; }

    /// <summary>For which years it is put first (år).</summary>
    public ValidPeriodInput? Years { get; init; }

    /// <summary>What is to be reached (målsättningar); left out when the source does not give them.</summary>
    public IReadOnlyList<string>? Objectives { get; init; }

    /// <summary>What the source lays stress on inside the area (särskilt).</summary>
    public IReadOnlyList<string>? Emphasis { get; init; }

    /// <summary>The decision through which the whole area came in after the first draft (tillagt genom): its id, or its key.</summary>
    [ID]
    [Member("addedThrough")]
    public string? AddedThroughId { get; init; }

    /// <summary>The parts of the area that came in after the first draft (tillägg), all of them.</summary>
    public IReadOnlyList<PriorityAdditionInput>? Additions { get; init; }

    /// <summary>Its place in the agreement (ordning), as the source has it (INV-18); after the others when left out.</summary>
    public int? Order { get; init; }
}

/// <summary>What is told to change what is known of a priority area. What is left out stays; null takes away.</summary>
internal sealed record UpdatePriorityAreaDetailsInput : ChangeInput
{
    /// <summary>What it is called (namn), as the source has it.</summary>
    public Optional<string> Name { get; init; }

    /// <summary>The same in English (engelskt namn).</summary>
    public Optional<string?> NameEn { get; init; }

    /// <summary>For which years it is put first (år).</summary>
    public Optional<ValidPeriodInput?> Years { get; init; }

    /// <summary>What is to be reached (målsättningar); left out when the source does not give them.</summary>
    public Optional<IReadOnlyList<string>> Objectives { get; init; }

    /// <summary>What the source lays stress on inside the area (särskilt).</summary>
    public Optional<IReadOnlyList<string>> Emphasis { get; init; }

    /// <summary>The decision through which the whole area came in after the first draft (tillagt genom): its id, or its key.</summary>
    [ID]
    [Member("addedThrough")]
    public Optional<string?> AddedThroughId { get; init; }

    /// <summary>The parts of the area that came in after the first draft (tillägg), all of them.</summary>
    public Optional<IReadOnlyList<PriorityAdditionInput>> Additions { get; init; }

    /// <summary>Its place in the agreement (ordning); null for its place in the list.</summary>
    public Optional<int?> Order { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>A part of a priority area that came in after the first draft (tillägg).</summary>
internal sealed record PriorityAdditionInput
{
    /// <summary>What came in (lydelse), in Swedish.</summary>
    public required string Text { get; init; }

    /// <summary>The same in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>The decision through which it came in (tillagt genom): its id, or its key.</summary>
    [ID]
    public required string AddedThroughId { get; init; }
}

[MutationType]
[Authorize("Editor")]
internal static class PriorityAreaMutations
{
    /// <summary>Adds a priority area to an agreement (lägg till prioriterat område).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PriorityAreaView>> AddPriorityAreaAsync(AddPriorityAreaInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.AddAsync<PriorityAreaView>("priorityAreas", "priority-area", input, user, cancellationToken);

    /// <summary>Changes what is known of a priority area (ändra uppgifter om prioriterat område).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PriorityAreaView>> UpdatePriorityAreaDetailsAsync(UpdatePriorityAreaDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PriorityAreaView>(input, user, cancellationToken, isDetails: true);
}
