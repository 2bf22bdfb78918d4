using Microsoft.EntityFrameworkCore;
using Samverkan.Dialogues.Actions;
using Samverkan.Dialogues.Dialogues;
using Samverkan.Dialogues.Findings;
using Samverkan.Dialogues.Forwardings;
using Samverkan.Dialogues.Judgements;
using Samverkan.Dialogues.Needs;
using Samverkan.Dialogues.Priorities;
using Samverkan.Dialogues.Questions;
using Samverkan.Dialogues.Statements;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues;

internal sealed class DialoguesDb(DbContextOptions<DialoguesDb> options) : ModuleDb(options)
{
    public DbSet<DialogueRound> Rounds => Set<DialogueRound>();

    public DbSet<Dialogue> Dialogues => Set<Dialogue>();

    public DbSet<DialogueQuestion> Questions => Set<DialogueQuestion>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<FulfilmentJudgement> Judgements => Set<FulfilmentJudgement>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<Need> Needs => Set<Need>();

    public DbSet<ActionEntry> Actions => Set<ActionEntry>();

    public DbSet<Forwarding> Forwardings => Set<Forwarding>();

    public DbSet<Priority> Priorities => Set<Priority>();

    protected override string Prefix => "dialogues";
}
