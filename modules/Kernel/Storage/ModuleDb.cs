using Microsoft.EntityFrameworkCore;

namespace Samverkan.Kernel.Storage;

/// <summary>The database of one module. All modules share one file and one connection; none sees another's tables.</summary>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Why the module's records are believed; one table for each module.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>The prefix of the module's tables, for example agreements.</summary>
    protected abstract string Prefix { get; }
}

/// <summary>Ground for a record or one of its fields (källhänvisning).</summary>
public sealed class Citation
{
    public int Id { get; private init; }

    /// <summary>The record that it supports; ids are unique over all types.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The order within the record, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The field of the graph that it supports; null for the whole record.</summary>
    public string? Field { get; init; }

    public required DocumentId Document { get; init; }

    public string? Locator { get; init; }

    public string? Phrase { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Required when the evidence is derived or assumed (INV-06).</summary>
    public string? Rule { get; init; }
}
