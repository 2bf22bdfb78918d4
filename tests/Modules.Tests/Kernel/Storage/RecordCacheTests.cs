using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class RecordCacheTests
{
    private static readonly Sample First = ModuleDbTests.Some("sample/1");
    private static readonly Sample Second = ModuleDbTests.Some("sample/2");

    [Fact]
    public async Task What_has_been_read_is_read_once_until_somebody_writes()
    {
        await using var database = await FilledAsync();
        Assert.Equal("sample/1", await KeyAsync(database));
        database.Statements.Clear();

        Assert.Equal("sample/1", await KeyAsync(database));
        Assert.Equal(["SELECT version FROM kernel_register"], database.Statements.Statements);

        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/3")));
        database.Statements.Clear();
        Assert.Equal("sample/1", await KeyAsync(database));
        Assert.Equal(2, database.Statements.Statements.Count);
    }

    [Fact]
    public async Task A_changed_record_is_seen_changed_by_the_next_operation()
    {
        await using var database = await FilledAsync();
        Assert.Equal("sample/1", await KeyAsync(database));

        await ChangeAsync(database, commit: true);

        Assert.Equal("changed", await KeyAsync(database));
    }

    [Fact]
    public async Task A_change_by_another_process_is_seen_too()
    {
        await using var database = await FilledAsync();
        Assert.Equal("sample/1", await KeyAsync(database));

        await using var other = TestDatabase.Unmigrated(database.Folder, services => services.AddModule<SampleDb>(options => new SampleDb(options)));
        await ChangeAsync(other, commit: true);

        Assert.Equal("changed", await KeyAsync(database));
    }

    [Fact]
    public async Task What_is_rolled_back_was_never_there()
    {
        await using var database = await FilledAsync();

        await ChangeAsync(database, commit: false);

        Assert.Equal("sample/1", await KeyAsync(database));
    }

    [Fact]
    public async Task Who_writes_sees_what_it_has_written_and_nobody_else_does()
    {
        await using var database = await FilledAsync();
        Assert.Equal("sample/1", await KeyAsync(database));
        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(default);
        await scope.ServiceProvider.GetRequiredService<SampleDb>().Samples.Where(sample => sample.Id == First.Id)
            .ExecuteUpdateAsync(sample => sample.SetProperty(each => each.Key, "changed"));

        Assert.Equal("changed", await KeyAsync(scope.ServiceProvider));
        Assert.Equal("sample/1", await KeyAsync(database));
    }

    [Fact]
    public async Task An_operation_with_an_older_snapshot_sees_that_and_spoils_nothing()
    {
        await using var database = await FilledAsync();
        await using var old = database.Services.CreateAsyncScope();
        Assert.Equal("sample/2", await KeyAsync(old.ServiceProvider, Second));

        await ChangeAsync(database, commit: true);
        Assert.Equal("changed", await KeyAsync(database));

        Assert.Equal("sample/1", await KeyAsync(old.ServiceProvider));
        Assert.Equal("changed", await KeyAsync(database));
    }

    [Fact]
    public async Task Each_commit_raises_the_version_and_nothing_else_does()
    {
        await using var database = await FilledAsync();
        var before = await VersionAsync(database);

        await database.WriteAsync<SampleDb>(_ => { });
        Assert.Equal(before + 1, await VersionAsync(database));

        await ChangeAsync(database, commit: false);
        await KeyAsync(database);
        Assert.Equal(before + 1, await VersionAsync(database));
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(First, Second));
        return database;
    }

    private static async Task ChangeAsync(TestDatabase database, bool commit)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(default);
        await scope.ServiceProvider.GetRequiredService<SampleDb>().Samples.Where(sample => sample.Id == First.Id)
            .ExecuteUpdateAsync(sample => sample.SetProperty(each => each.Key, "changed"));
        if (commit) await session.CommitAsync(default);
        else await session.RollbackAsync();
    }

    private static async Task<string?> KeyAsync(TestDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await KeyAsync(scope.ServiceProvider);
    }

    // A loader of its own each time: what one loader remembers of its operation is not what is tried here.
    private static async Task<string?> KeyAsync(IServiceProvider services, Sample? sample = null)
    {
        var loader = new SampleLoader(new AtOnce(), new DataLoaderOptions(), services.GetRequiredService<DbSession>(), services.GetRequiredService<SampleDb>());
        return (await loader.LoadAsync((sample ?? First).Id, default))?.Key;
    }

    private static async Task<long> VersionAsync(TestDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await RegisterVersion.ReadAsync(scope.ServiceProvider.GetRequiredService<DbSession>(), default);
    }

    private sealed record SampleView(string Key);

    private sealed class SampleLoader(IBatchScheduler scheduler, DataLoaderOptions options, DbSession session, SampleDb db)
        : RecordDataLoader<AgreementId, SampleView>(scheduler, options, session)
    {
        protected override async Task<IReadOnlyDictionary<AgreementId, SampleView>> AskAsync(IReadOnlyList<AgreementId> keys, CancellationToken cancellationToken)
            => (await db.Samples.AsNoTracking().Where(sample => keys.Contains(sample.Id)).ToListAsync(cancellationToken)).ToDictionary(sample => sample.Id, sample => new SampleView(sample.Key));
    }

    private sealed class AtOnce : IBatchScheduler
    {
        public void Schedule(Func<Task> dispatch) => _ = Task.Run(dispatch);
    }
}
