using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Handovers;
using Samverkan.RoleMap.Tasks;
using Samverkan.RoleMap.Unclarities;

namespace Samverkan.RoleMap;

internal sealed class RoleMapDb(DbContextOptions<RoleMapDb> options) : ModuleDb(options)
{
    public DbSet<TaskEntry> Tasks => Set<TaskEntry>();

    public DbSet<RoleAssignment> Assignments => Set<RoleAssignment>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<ReportedUnclarity> Unclarities => Set<ReportedUnclarity>();

    protected override string Prefix => "rolemap";
}
