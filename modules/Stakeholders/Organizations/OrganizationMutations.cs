using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Names;

namespace Samverkan.Stakeholders.Organizations;

/// <summary>What is told to record an organization.</summary>
internal sealed record RecordOrganizationInput : RecordInput
{
    /// <summary>Its names (namn), one at least.</summary>
    public required IReadOnlyList<NameInput> Names { get; init; }

    /// <summary>What kinds of organization it is (organisationstyp).</summary>
    public required IReadOnlyList<OrganizationKind> Kinds { get; init; }

    /// <summary>Codes that authorities have given it (officiella koder).</summary>
    public IReadOnlyList<OfficialCodeInput>? Codes { get; init; }

    /// <summary>The legal form (rättslig form); null when the sources do not give it.</summary>
    public string? LegalForm { get; init; }

    /// <summary>The code of the county in which it works (länskod), for example 23.</summary>
    public string? County { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>A code that an authority has given (officiell kod).</summary>
internal sealed record OfficialCodeInput
{
    /// <summary>What the code numbers (kodtyp).</summary>
    public required OfficialCodeKind Kind { get; init; }

    /// <summary>The code itself (kod), with its leading zeros.</summary>
    public required string Value { get; init; }

    /// <summary>From when until when it is used (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source uses it (belagd).</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what an organization is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateOrganizationDetailsInput : ChangeInput
{
    /// <summary>Its names (namn), all of them, corrected; renameStakeholder gives a new one.</summary>
    public Optional<IReadOnlyList<NameInput>> Names { get; init; }

    /// <summary>What kinds of organization it is (organisationstyp).</summary>
    public Optional<IReadOnlyList<OrganizationKind>> Kinds { get; init; }

    /// <summary>Codes that authorities have given it (officiella koder), all of them.</summary>
    public Optional<IReadOnlyList<OfficialCodeInput>> Codes { get; init; }

    /// <summary>The legal form (rättslig form).</summary>
    public Optional<string?> LegalForm { get; init; }

    /// <summary>The code of the county in which it works (länskod).</summary>
    public Optional<string?> County { get; init; }

    /// <summary>From when until when it exists (giltighetsperiod), corrected; closeOrganization ends it.</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it exists (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class OrganizationMutations
{
    /// <summary>Records an organization (registrera organisation).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationView>> RecordOrganizationAsync(RecordOrganizationInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<OrganizationView>("organizations", input, user, cancellationToken);

    /// <summary>Changes what an organization is described by (ändra uppgifter om organisation). It is renamed, and closed, by commands of their own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<OrganizationView>> UpdateOrganizationDetailsAsync(UpdateOrganizationDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<OrganizationView>(input, user, cancellationToken, isDetails: true);
}
