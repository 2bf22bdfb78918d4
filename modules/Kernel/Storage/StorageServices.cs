using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Storage;

/// <summary>The one database and the modules' contexts on it.</summary>
public static class StorageServices
{
    /// <summary>Registers the database that the section Storage of the configuration names.</summary>
    /// <param name="services">To be added to.</param>
    /// <param name="configuration">Of the host.</param>
    /// <param name="contentRoot">Where relative paths start.</param>
    /// <exception cref="StorageException">The configuration names a provider or connection string that cannot be used.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var options = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        services.AddSingleton(options);
        var database = Sqlite(options, contentRoot);
        services.AddSingleton<Database>(_ => database);
        services.AddSingleton(new SeedFolder(Path.GetFullPath("seed", Path.GetFullPath(contentRoot))));
        services.AddScoped(provider => new DbSession(provider.GetRequiredService<Database>()));
        services.AddScoped<LentSession>();
        services.AddHostedService<Tidying>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddModuleDb<KernelDb>(options => new KernelDb(options));
        services.AddRecording();
        return services;
    }

    /// <summary>Registers a module's context: each that is resolved is a new one, on the connection of the operation.</summary>
    internal static void AddModuleDb<TDb>(this IServiceCollection services, Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb
    {
        services.AddSingleton(OptionsOf<TDb>);
        services.AddTransient(provider => Of(open(provider.GetRequiredService<DbContextOptions<TDb>>()), provider.CurrentSession()));
        services.AddSingleton(provider => new MigratedDb(typeof(TDb), HistoryTable(typeof(TDb)), () => open(provider.GetRequiredService<DbContextOptions<TDb>>())));
    }

    private static TDb Of<TDb>(TDb db, DbSession session)
        where TDb : ModuleDb
    {
        db.Session = session;
        return db;
    }

    private static DbContextOptions<TDb> OptionsOf<TDb>(IServiceProvider provider)
        where TDb : ModuleDb
    {
        var builder = new DbContextOptionsBuilder<TDb>();
        provider.GetRequiredService<Database>().Configure(builder, HistoryTable(typeof(TDb)));
        builder.AddInterceptors(SessionInterceptor.Instance);
        builder.AddInterceptors(provider.GetServices<IInterceptor>());
        if (provider.GetService<ILoggerFactory>() is { } logging) builder.UseLoggerFactory(logging);
        return builder.Options;
    }

    // AgreementsDb keeps its history in __ef_agreements.
    private static string HistoryTable(Type db) => "__ef_" + db.Name[..^"Db".Length].ToLowerInvariant();

    private static SqliteDatabase Sqlite(StorageOptions options, string contentRoot)
    {
        if (!string.Equals(options.Provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new StorageException($"Storage:Provider is '{options.Provider}', and only Sqlite is served. Set it to Sqlite or leave it out.");
        if (options.MaxMegabytes < 0) throw new StorageException($"Storage:MaxMegabytes is {options.MaxMegabytes}. Write how many MB the database may have, or 0 for as many as the disk has.");
        if (options.MaxLogMegabytes < 1) throw new StorageException($"Storage:MaxLogMegabytes is {options.MaxLogMegabytes}. Write how many MB the log may have, 1 at least.");

        try
        {
            return new SqliteDatabase(options, contentRoot);
        }
        catch (ArgumentException exception)
        {
            throw new StorageException($"Storage:ConnectionString cannot be read: {exception.Message} Write it as in Data Source=data/samverkan.db.", exception);
        }
    }
}
