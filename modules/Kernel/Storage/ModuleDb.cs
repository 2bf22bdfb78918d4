using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Samverkan.Kernel.Searching;

namespace Samverkan.Kernel.Storage;

/// <summary>The database of one module. All modules share one file and one connection; none sees another's tables.</summary>
/// <remarks>
/// By convention: ids are stored as Guid, enums as their names, <see cref="PartialDate"/> and <see cref="DiaryNumber"/> as text, a
/// <see cref="NodeRef"/> as type and id in one text, an <c>IReadOnlyList</c> of strings, numbers, ids or enums as JSON, a
/// <see cref="Validity"/> as six columns that begin with the property's name, and every column has its property's name in snake case.
/// </remarks>
public abstract class ModuleDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Why the module's records are believed; one table for each module.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>The prefix of the module's tables, for example agreements.</summary>
    protected abstract string Prefix { get; }

    /// <summary>Whose connection and transaction are used; null while migrating.</summary>
    internal DbSession? Session { get; set; }

    // To bind the connection is half of what a context costs, and who only reads what is prepared never needs it.
    private bool isBound;

    public sealed override DatabaseFacade Database
    {
        get
        {
            Bind();
            return base.Database;
        }
    }

    public sealed override DbSet<TEntity> Set<TEntity>()
    {
        Bind();
        return base.Set<TEntity>();
    }

    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) => SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    /// <summary>Saves, and keeps the search right for all that has changed.</summary>
    public sealed override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseWhenReading();
        var changed = SearchedChanges.In(this);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (Session is { } session) await SearchIndex.UpdateAsync(session, this, changed, cancellationToken);
        return saved;
    }

    /// <summary>Maps the module's entities; by default with every configuration in the module's assembly.</summary>
    /// <param name="model">To be told of them.</param>
    protected virtual void Map(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(GetType().Assembly);

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Citation.Map(modelBuilder.Entity<Citation>(), Prefix);
        Map(modelBuilder);
        if (!base.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)) CompareBytes(modelBuilder);
    }

    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ValueConversions.Add(configurationBuilder, GetType().Assembly);
        configurationBuilder.ComplexProperties<Validity>();
        configurationBuilder.Conventions.Add(_ => new TableConvention(Prefix));
    }

    // As SQLite does by itself: the Swedish order lies in the text (Folding), and no database is to have another opinion of it.
    private static void CompareBytes(ModelBuilder model)
    {
        foreach (var text in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(string)))
            text.SetCollation("C");
    }

    private void Bind()
    {
        if (isBound || Session is not { } session) return;
        isBound = true;
        base.Database.SetDbConnection(session.Connection, contextOwnsConnection: false);
        base.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
    }

    private void RefuseWhenReading()
    {
        Bind();
        if (Session is { IsWriting: false })
            throw new InvalidOperationException("This operation reads: it has one snapshot and changes nothing. Call DbSession.BeginWriteAsync before the first question to the database.");
    }
}
