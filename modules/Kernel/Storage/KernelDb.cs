using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;

namespace Samverkan.Kernel.Storage;

/// <summary>What is known of the register as a whole.</summary>
internal sealed class KernelDb(DbContextOptions<KernelDb> options) : ModuleDb(options)
{
    public DbSet<SeedSet> SeedSets => Set<SeedSet>();

    public DbSet<AccountToken> Tokens => Set<AccountToken>();

    protected override string Prefix => "kernel";

    // The kernel has no records of its own that need grounds.
    protected override void OnConfiguring(DbContextOptionsBuilder options)
        => options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.MappedEntityTypeIgnoredWarning));

    protected override void Map(ModelBuilder model)
    {
        model.Ignore<Citation>();
        model.Entity<SeedSet>().ToTable("kernel_seed_set").HasKey(set => set.Name);
        model.Entity<RegisterVersion>().ToTable("kernel_register").Property(register => register.Id).ValueGeneratedNever();
        model.Entity<RecordRow>().ToTable("kernel_record").Property(record => record.Id).ValueGeneratedNever();
        model.Entity<RecordRow>().HasIndex(record => record.Key).IsUnique();
        model.Entity<RecordRow>().HasIndex(record => record.Whole);
        model.Entity<RecordRow>().HasIndex(record => new { record.Collection, record.Key });
        model.Entity<ChangeRow>().ToTable("kernel_change").HasKey(change => change.Number);
        model.Entity<ChangeRow>().Property(change => change.Number).ValueGeneratedNever();
        model.Entity<ChangeRow>().HasIndex(change => change.RecordedAt);
        model.Entity<ChangeRow>().HasIndex(change => new { change.Account, change.RequestId });
        model.Entity<VersionRow>().ToTable("kernel_version").HasKey(version => new { version.RecordId, version.Version });
        model.Entity<VersionRow>().HasIndex(version => version.Change);
        model.Entity<ReferenceRow>().ToTable("kernel_reference").HasKey(reference => new { reference.Whole, reference.Target, reference.Place });
        model.Entity<ReferenceRow>().HasIndex(reference => reference.Target);
        AccountToken.Map(model.Entity<AccountToken>());
        model.Entity<SearchEntryRow>().ToTable("kernel_search_entry").HasIndex(entry => entry.RecordId).IsUnique();
        model.Entity<SearchEntryRow>().Property(entry => entry.Id).ValueGeneratedNever();
        model.Entity<SearchTextRow>().ToTable("kernel_search_text").HasKey(text => text.EntryId);
        model.Entity<SearchTextRow>().Property(text => text.EntryId).ValueGeneratedNever();
        model.Entity<SearchTopicRow>().ToTable("kernel_search_topic").HasKey(link => new { link.EntryId, link.Topic });
        model.Entity<SearchTopicRow>().HasIndex(link => link.Topic);
        model.Entity<SearchFillingRow>().ToTable("kernel_search_filling").Property(filling => filling.Id).ValueGeneratedNever();
    }
}

/// <summary>A set of data that has been loaded, so that it is loaded once.</summary>
internal sealed class SeedSet
{
    public required string Name { get; init; }

    /// <summary>In UTC, in seconds since 1970.</summary>
    public required long LoadedAt { get; init; }
}
