using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Actions;
using Samverkan.Dialogues.Findings;
using Samverkan.Dialogues.Forwardings;
using Samverkan.Dialogues.Needs;
using Samverkan.Dialogues.Priorities;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues;

internal sealed class DialoguesDb(DbContextOptions<DialoguesDb> options) : ModuleDb(options)
{
    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Need> Needs => Set<Need>();

    public DbSet<ActionEntry> Actions => Set<ActionEntry>();

    public DbSet<Forwarding> Forwardings => Set<Forwarding>();

    public DbSet<Priority> Priorities => Set<Priority>();

    protected override string Prefix => "dialogues";
}
