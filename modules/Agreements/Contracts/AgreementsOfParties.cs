using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Contracts;

/// <summary>
/// Asks to which agreements stakeholders are a party on a day, themselves or as a member of a group, whatever their status: in force, proposed, ended. One
/// list for each stakeholder, the latest to begin first. Those of which nothing is known by the day are left out.
/// </summary>
/// <param name="Parties">The stakeholders.</param>
/// <param name="AsOf">The day.</param>
public sealed record AgreementsOfParties(IReadOnlyList<StakeholderId> Parties, DateOnly AsOf) : IRequest<ILookup<StakeholderId, AgreementOfParty>>;

/// <param name="Agreement">The agreement.</param>
/// <param name="Status">Where it stands on the day.</param>
public sealed record AgreementOfParty(AgreementId Agreement, AgreementStatusAnswer Status)
{
    /// <summary>Whether it may have begun by the day, as <see cref="AgreementsBegun"/> has it.</summary>
    public required bool MayHaveBegun { get; init; }

    /// <summary>Whether it binds its parties, certainly or possibly.</summary>
    public bool Binds => Status.Status is AgreementStatus.InForce or AgreementStatus.InForceUnderNotice;
}

/// <summary>Asks what the sources leave open about agreements, in Swedish, of each in the order of the source.</summary>
/// <param name="Ids">The agreements.</param>
public sealed record OpenQuestionsOfAgreements(IReadOnlyList<AgreementId> Ids) : IRequest<ILookup<AgreementId, string>>;
