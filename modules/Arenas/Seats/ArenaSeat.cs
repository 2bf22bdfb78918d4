using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverkan.Arenas.Contracts;
using Samverkan.Kernel;

namespace Samverkan.Arenas.Seats;

/// <summary>That someone takes part in an arena, as what, and when (INV-19). Who sits there as a person is nowhere.</summary>
internal sealed class ArenaSeat : IArenaPart, IKeyed
{
    public required ArenaSeatId Id { get; init; }

    public required string Key { get; init; }

    public Guid IdValue => Id.Value;

    public required ArenaId ArenaId { get; init; }

    public required int Order { get; init; }

    public required StakeholderId Stakeholder { get; init; }

    public StakeholderId? AppointedBy { get; init; }

    public int? Count { get; init; }

    public required SeatCapacity Capacity { get; init; }

    public StakeholderId? RepresentedByPost { get; init; }

    public required Validity Validity { get; init; }

    public int Version { get; init; }
}

internal sealed class ArenaSeatConfiguration : IEntityTypeConfiguration<ArenaSeat>
{
    public void Configure(EntityTypeBuilder<ArenaSeat> builder)
    {
        builder.ToTable("arenas_seat");
        builder.HasIndex(seat => seat.Key).IsUnique();
        builder.HasIndex(seat => seat.ArenaId);
        builder.HasIndex(seat => seat.Stakeholder);
        builder.HasIndex(seat => seat.RepresentedByPost);
        builder.Property(seat => seat.Version).IsConcurrencyToken();
    }
}
