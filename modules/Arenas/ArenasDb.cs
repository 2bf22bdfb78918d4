using Microsoft.EntityFrameworkCore;
using Samverkan.Arenas.Mandates;
using Samverkan.Arenas.Matters;
using Samverkan.Arenas.Meetings;
using Samverkan.Arenas.Plans;
using Samverkan.Arenas.Relations;
using Samverkan.Arenas.Seats;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas;

internal sealed class ArenasDb(DbContextOptions<ArenasDb> options) : ModuleDb(options)
{
    public DbSet<Arena> Arenas => Set<Arena>();

    public DbSet<ArenaTopic> Topics => Set<ArenaTopic>();

    public DbSet<ArenaPurpose> Purposes => Set<ArenaPurpose>();

    public DbSet<ArenaBody> UnderBodies => Set<ArenaBody>();

    public DbSet<ArenaMandate> Mandates => Set<ArenaMandate>();

    public DbSet<ArenaSeat> Seats => Set<ArenaSeat>();

    public DbSet<ArenaRelation> Relations => Set<ArenaRelation>();

    public DbSet<AnnualFocus> Focuses => Set<AnnualFocus>();

    public DbSet<ArenaPlan> Plans => Set<ArenaPlan>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<MatterStep> MatterSteps => Set<MatterStep>();

    protected override string Prefix => "arenas";
}
