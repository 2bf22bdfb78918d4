using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Kernel;

namespace Samverkan.Agreements.Parties;

/// <summary>One side of an agreement: an organization or a group of them, never a body or a post (INV-15).</summary>
internal sealed class AgreementParty : IAgreementPart
{
    public required AgreementId AgreementId { get; init; }

    public required int Order { get; init; }

    public required StakeholderId StakeholderId { get; init; }

    /// <summary>A group binds those who are its members on the day (INV-11).</summary>
    public required bool IsGroup { get; init; }

    public required PartyCapacity Capacity { get; init; }

    public required Validity Validity { get; init; }

    /// <summary>What its citations point at: a party has no id of its own.</summary>
    public required Guid RecordId { get; init; }
}

internal sealed class AgreementPartyConfiguration : IEntityTypeConfiguration<AgreementParty>
{
    public void Configure(EntityTypeBuilder<AgreementParty> builder)
    {
        builder.ToTable("agreements_party");
        builder.HasPlace();
        builder.HasIndex(party => party.StakeholderId);
    }
}

/// <summary>As what a party takes part in an agreement (partens ställning).</summary>
internal enum PartyCapacity
{
    /// <summary>As a party, without more being said (part).</summary>
    Party,

    /// <summary>It orders what is done (beställare).</summary>
    Commissioner,

    /// <summary>It does what is ordered (utförare).</summary>
    Performer,

    /// <summary>It pays (finansiär).</summary>
    Funder,
}
