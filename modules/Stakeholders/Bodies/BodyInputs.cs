using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Names;

namespace Samverkan.Stakeholders.Bodies;

/// <summary>What is told to record an assembly, board, council or management.</summary>
internal sealed record RecordBodyInput : RecordInput
{
    /// <summary>Its names (namn), one at least.</summary>
    public required IReadOnlyList<NameInput> Names { get; init; }

    /// <summary>What kind of body it is (organtyp).</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The organizations whose body it is (huvudmän). A joint board has two at least, or none and a note (INV-13).</summary>
    [ID]
    public IReadOnlyList<string>? PrincipalIds { get; init; }

    /// <summary>What the sources say of its principals (anmärkning om huvudmän), when they are not all known.</summary>
    public string? PrincipalsNote { get; init; }

    /// <summary>The series of its diary (diarieserie), for example RUN.</summary>
    public string? DiarySeries { get; init; }

    /// <summary>The bodies above it, and when (överordnade organ).</summary>
    public IReadOnlyList<BodyParentInput>? Parents { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>That a body lies under another one, and when (överordnat organ).</summary>
internal sealed record BodyParentInput
{
    /// <summary>The body above (organ).</summary>
    [ID]
    public required string BodyId { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what a body is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateBodyDetailsInput : ChangeInput
{
    /// <summary>Its names (namn), all of them, corrected; renameStakeholder gives a new one.</summary>
    public Optional<IReadOnlyList<NameInput>> Names { get; init; }

    /// <summary>What kind of body it is (organtyp).</summary>
    public Optional<BodyKind> Kind { get; init; }

    /// <summary>The organizations whose body it is (huvudmän), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> PrincipalIds { get; init; }

    /// <summary>What the sources say of its principals (anmärkning om huvudmän).</summary>
    public Optional<string?> PrincipalsNote { get; init; }

    /// <summary>The series of its diary (diarieserie).</summary>
    public Optional<string?> DiarySeries { get; init; }

    /// <summary>The bodies above it (överordnade organ), all of them.</summary>
    public Optional<IReadOnlyList<BodyParentInput>> Parents { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod), corrected; closeStakeholder ends it.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}
