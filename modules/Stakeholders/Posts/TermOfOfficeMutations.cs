using System.Security.Claims;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

/// <summary>What is told to record the time for which elected representatives are chosen.</summary>
internal sealed record RecordTermOfOfficeInput : RecordInput
{
    /// <summary>What the term is called (namn).</summary>
    public required string Name { get; init; }

    /// <summary>From when until when it runs (giltighetsperiod); unknown when left out.</summary>
    public ValidPeriodInput? Period { get; init; }

    /// <summary>Days on which a source shows that it runs (belagd): 2021-06-02, 2021-06 or 2021.</summary>
    public IReadOnlyList<string>? AttestedOn { get; init; }
}

/// <summary>What is told to change what a term of office is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateTermOfOfficeDetailsInput : ChangeInput
{
    /// <summary>What the term is called (namn).</summary>
    public Optional<string> Name { get; init; }

    /// <summary>From when until when it runs (giltighetsperiod).</summary>
    public Optional<ValidPeriodInput?> Period { get; init; }

    /// <summary>Days on which a source shows that it runs (belagd), all of them.</summary>
    public Optional<IReadOnlyList<string>> AttestedOn { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Administrator)]
internal static class TermOfOfficeMutations
{
    /// <summary>Records the time for which elected representatives are chosen (registrera mandatperiod).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TermOfOfficeView>> RecordTermOfOfficeAsync(RecordTermOfOfficeInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<TermOfOfficeView>("termsOfOffice", input, user, cancellationToken);

    /// <summary>Changes what a term of office is described by (ändra uppgifter om mandatperiod).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<TermOfOfficeView>> UpdateTermOfOfficeDetailsAsync(UpdateTermOfOfficeDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<TermOfOfficeView>(input, user, cancellationToken, isDetails: true);
}
