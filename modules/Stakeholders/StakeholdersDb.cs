using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Storage;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Changes;
using Samverkan.Stakeholders.Groups;
using Samverkan.Stakeholders.Organizations;
using Samverkan.Stakeholders.Posts;
using Samverkan.Stakeholders.Units;

namespace Samverkan.Stakeholders;

internal sealed class StakeholdersDb(DbContextOptions<StakeholdersDb> options) : ModuleDb(options)
{
    public DbSet<Stakeholder> Stakeholders => Set<Stakeholder>();

    public DbSet<OfficialCode> Codes => Set<OfficialCode>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<UnitParent> UnitParents => Set<UnitParent>();

    public DbSet<Principal> Principals => Set<Principal>();

    public DbSet<BodyParent> BodyParents => Set<BodyParent>();

    public DbSet<Occupancy> Occupancies => Set<Occupancy>();

    public DbSet<ChangeEvent> Changes => Set<ChangeEvent>();

    public DbSet<TermOfOffice> Terms => Set<TermOfOffice>();

    protected override string Prefix => "stakeholders";
}
