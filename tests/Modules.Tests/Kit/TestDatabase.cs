using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>A migrated database file of the test's own, with the modules that the test is about.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestDatabase(string folder, Action<IServiceCollection> modules, string now, string sets = "none")
    {
        Folder = folder;
        Statements = new StatementCounter(File);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:ConnectionString", "Data Source=test.db"), new("Storage:Seed", sets)]).Build();
        var collection = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new StoppedClock(now));
        collection.AddSingleton<IInterceptor>(Statements);
        collection.AddStorage(configuration, folder).AddMediation();
        modules(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }

    public string File => Path.Combine(Folder, "test.db");

    public IServiceProvider Services => services;

    public StatementCounter Statements { get; }

    /// <param name="modules">Adds them, for example <c>services => services.AddSources()</c>.</param>
    /// <param name="now">The moment that the clock shows.</param>
    public static async Task<TestDatabase> CreateAsync(Action<IServiceCollection> modules, string now = "2026-06-01T12:00:00Z")
    {
        var database = Unmigrated(Directory.CreateTempSubdirectory("samverkan-").FullName, modules, now);
        await database.Services.MigrateAsync();
        return database;
    }

    /// <summary>With the product's own data.</summary>
    /// <param name="modules">Adds the modules whose files are read: all that point at each other.</param>
    /// <param name="sets">With commas between them.</param>
    public static async Task<TestDatabase> SeededAsync(Action<IServiceCollection> modules, string sets = "jamtland-harjedalen")
    {
        var database = Unmigrated(
            Directory.CreateTempSubdirectory("samverkan-").FullName,
            services =>
            {
                modules(services);
                services.AddSingleton(new SeedFolder(Path.Combine(Root(), "host", "seed")));
            },
            sets: sets);
        await database.Services.MigrateAsync();
        await database.Services.SeedAsync();
        return database;
    }

    /// <summary>In a folder that may hold a database already, before anything is done to it.</summary>
    public static TestDatabase Unmigrated(string folder, Action<IServiceCollection> modules, string now = "2026-06-01T12:00:00Z", string sets = "none")
        => new(folder, modules, now, sets);

    /// <summary>Reads in an operation of its own.</summary>
    public async Task<T> ReadAsync<TDb, T>(Func<TDb, Task<T>> read)
        where TDb : ModuleDb
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    /// <summary>Writes in an operation of its own; saving and committing are done for it.</summary>
    public async Task WriteAsync<TDb>(Action<TDb> write)
        where TDb : ModuleDb
    {
        await using var scope = services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(CancellationToken.None);
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        write(db);
        await db.SaveChangesAsync();
        await session.CommitAsync(CancellationToken.None);
    }

    /// <summary>Sends a question in an operation of its own.</summary>
    public async Task<T> AskAsync<T>(IRequest<T> question)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(question);
    }

    /// <summary>Ends the program and leaves its files.</summary>
    public async Task CloseAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        Statements.Dispose();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Monolith.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
