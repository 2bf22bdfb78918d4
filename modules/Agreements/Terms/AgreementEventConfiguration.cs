using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samverkan.Agreements.Terms;

internal sealed class AgreementEventConfiguration : IEntityTypeConfiguration<AgreementEvent>, IEntityTypeConfiguration<Attestation>
{
    public void Configure(EntityTypeBuilder<AgreementEvent> builder)
    {
        builder.ToTable("agreements_event");
        builder.HasKeyAndPlace();
    }

    public void Configure(EntityTypeBuilder<Attestation> builder)
    {
        builder.ToTable("agreements_attestation");
        builder.HasPlace();
    }
}
