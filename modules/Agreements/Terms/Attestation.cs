using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Terms;

/// <summary>A day on which a source shows where an agreement stood.</summary>
internal sealed class Attestation : IAgreementPart
{
    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required PartialDate On { get; init; }

    public required AgreementStatus Status { get; init; }
}
