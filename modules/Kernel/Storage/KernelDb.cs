using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverkan.Kernel.Storage;

/// <summary>What is known of the register as a whole.</summary>
internal sealed class KernelDb(DbContextOptions<KernelDb> options) : ModuleDb(options)
{
    public DbSet<SeedSet> SeedSets => Set<SeedSet>();

    public DbSet<SeedKey> SeedKeys => Set<SeedKey>();

    protected override string Prefix => "kernel";

    // The kernel has no records of its own that need grounds.
    protected override void OnConfiguring(DbContextOptionsBuilder options)
        => options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.MappedEntityTypeIgnoredWarning));

    protected override void Map(ModelBuilder model)
    {
        model.Ignore<Citation>();
        model.Entity<SeedSet>().ToTable("kernel_seed_set").HasKey(set => set.Name);
        model.Entity<RegisterVersion>().ToTable("kernel_register").Property(register => register.Id).ValueGeneratedNever();
        model.Entity<SeedKey>().ToTable("kernel_seed_key").HasKey(key => key.Key);
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

/// <summary>A key that a set has declared, so that later sets can point at it.</summary>
internal sealed class SeedKey
{
    public required string Key { get; init; }

    /// <summary>The set's name.</summary>
    public required string DeclaredIn { get; init; }
}
