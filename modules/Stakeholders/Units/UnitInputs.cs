using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Names;

namespace Samverkan.Stakeholders.Units;

/// <summary>What is told to record a part of the administration of an organization.</summary>
internal sealed record RecordUnitInput : RecordInput
{
    /// <summary>Its names (namn), one at least.</summary>
    public required IReadOnlyList<NameInput> Names { get; init; }

    /// <summary>What kind of unit it is (enhetstyp).</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The organization that it belongs to (organisation).</summary>
    [ID]
    public required string OrganizationId { get; init; }

    /// <summary>The units above it, and when (överordnade enheter).</summary>
    public IReadOnlyList<UnitParentInput>? Parents { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>That a unit lies under another one, and when (överordnad enhet).</summary>
internal sealed record UnitParentInput
{
    /// <summary>The unit above (enhet).</summary>
    [ID]
    public required string UnitId { get; init; }

    /// <summary>From when until when it lies there (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}

/// <summary>What is told to change what a unit is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateUnitDetailsInput : ChangeInput
{
    /// <summary>Its names (namn), all of them, corrected; renameStakeholder gives a new one.</summary>
    public Optional<IReadOnlyList<NameInput>> Names { get; init; }

    /// <summary>What kind of unit it is (enhetstyp).</summary>
    public Optional<UnitKind> Kind { get; init; }

    /// <summary>The organization that it belongs to (organisation).</summary>
    [ID]
    public Optional<string> OrganizationId { get; init; }

    /// <summary>The units above it (överordnade enheter), all of them, corrected; moveUnit tells of a new one.</summary>
    public Optional<IReadOnlyList<UnitParentInput>> Parents { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod), corrected; closeStakeholder ends it.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

/// <summary>What is told when a unit gets another unit above it.</summary>
internal sealed record MoveUnitInput : ChangeInput
{
    /// <summary>The unit that it comes under (ny överordnad enhet).</summary>
    [ID]
    [Member("unit")]
    public required string ParentId { get; init; }

    /// <summary>The first day under it (från och med). What was above it ends the day before.</summary>
    [NoMember]
    public required DateOnly FirstDay { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), at least one (INV-06).</summary>
    public required IReadOnlyList<CitationInput> Citations { get; init; }
}
