using Samverkan.Agreements.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Agreements;

/// <summary>A row that belongs to one agreement and has its place in it, in the order of the source (INV-18).</summary>
internal interface IAgreementPart
{
    AgreementId AgreementId { get; }

    int Order { get; }
}

/// <summary>A view of a record that belongs to one agreement; the field agreement is hung on it.</summary>
internal interface IAgreementPartView : IAgreementsRecord
{
    AgreementId AgreementId { get; }
}
