using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class DbSessionTests
{
    [Fact]
    public async Task Contexts_of_one_operation_are_many_and_share_one_connection()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var (one, other) = (Open(scope), Open(scope));

        Assert.NotSame(one, other);
        Assert.Same(one.Database.GetDbConnection(), other.Database.GetDbConnection());
    }

    [Fact]
    public async Task Nothing_is_opened_before_the_first_question_and_the_next_operation_gets_the_connection()
    {
        await using var database = await ModuleDbTests.CreateAsync();

        // The one that the start has used is lent to somebody else.
        await using var beside = database.Services.CreateAsyncScope();
        Assert.Equal(ConnectionState.Open, Open(beside).Database.GetDbConnection().State);

        var scope = database.Services.CreateAsyncScope();
        var db = Open(scope);
        var connection = db.Database.GetDbConnection();
        Assert.Equal(ConnectionState.Closed, connection.State);

        await db.Samples.CountAsync();
        Assert.Equal(ConnectionState.Open, connection.State);
        await scope.DisposeAsync();

        await using var next = database.Services.CreateAsyncScope();
        Assert.Same(connection, Open(next).Database.GetDbConnection());
    }

    [Fact]
    public async Task A_connection_is_lent_to_one_operation_at_a_time_and_without_a_transaction()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        DbConnection first;
        await using (var scope = database.Services.CreateAsyncScope())
        {
            first = Open(scope).Database.GetDbConnection();
            Assert.Equal(0, await Open(scope).Samples.CountAsync());
            await using var beside = database.Services.CreateAsyncScope();
            Assert.NotSame(first, Open(beside).Database.GetDbConnection());
            Assert.Equal(0, await Open(beside).Samples.CountAsync());
        }

        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/1")));
        Assert.Equal(1, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task Kept_connections_are_closed_with_the_host()
    {
        var database = await ModuleDbTests.CreateAsync();
        var connection = await database.ReadAsync(async (SampleDb db) =>
        {
            await db.Samples.CountAsync();
            return db.Database.GetDbConnection();
        });
        Assert.Equal(ConnectionState.Open, connection.State);

        await database.DisposeAsync();

        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task An_operation_reads_one_snapshot_while_others_write()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        Assert.Equal(0, await Open(scope).Samples.CountAsync());

        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/1")));

        Assert.Equal(0, await Open(scope).Samples.CountAsync());
        Assert.Equal(1, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    [Fact]
    public async Task Many_contexts_of_one_operation_may_ask_at_once()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(Enumerable.Range(0, 50).Select(i => ModuleDbTests.Some($"sample/{i}"))));
        await using var scope = database.Services.CreateAsyncScope();

        var counts = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () =>
            i % 2 == 0 ? await Open(scope).Samples.CountAsync() : (await Open(scope).Samples.ToListAsync()).Count)));

        Assert.All(counts, count => Assert.Equal(50, count));
    }

    [Fact]
    public async Task A_context_waits_until_anothers_reader_is_closed_and_the_same_one_does_not()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(ModuleDbTests.Some("sample/1"), ModuleDbTests.Some("sample/2")));
        await using var scope = database.Services.CreateAsyncScope();
        var (reading, other) = (Open(scope), Open(scope));

        var rows = reading.Samples.AsAsyncEnumerable().GetAsyncEnumerator();
        await rows.MoveNextAsync();
        var waiting = other.Samples.CountAsync();
        Assert.Equal(2, reading.Samples.AsNoTracking().Count());
        Assert.False(waiting.IsCompleted);

        await rows.DisposeAsync();
        Assert.Equal(2, await waiting);
    }

    [Fact]
    public async Task A_statement_that_fails_or_is_cancelled_lets_the_next_one_in()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        await Assert.ThrowsAnyAsync<Exception>(() => Open(scope).Database.ExecuteSqlRawAsync("SELECT nothing FROM nowhere"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Open(scope).Samples.CountAsync(new CancellationToken(canceled: true)));

        Assert.Equal(0, await Open(scope).Samples.CountAsync());
    }

    [Fact]
    public async Task A_cancelled_waiter_leaves_the_queue()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/1")));
        await using var scope = database.Services.CreateAsyncScope();
        var rows = Open(scope).Samples.AsAsyncEnumerable().GetAsyncEnumerator();
        await rows.MoveNextAsync();

        using var cancellation = new CancellationTokenSource();
        var waiting = Open(scope).Samples.CountAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await rows.DisposeAsync();

        Assert.Equal(1, await Open(scope).Samples.CountAsync());
    }

    [Fact]
    public async Task An_operation_that_reads_saves_nothing()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using var scope = database.Services.CreateAsyncScope();
        var db = Open(scope);
        db.Add(ModuleDbTests.Some("sample/1"));

        Assert.Contains("BeginWriteAsync", (await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_committed_is_forgotten_and_the_next_writer_gets_its_turn()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        await using (var scope = database.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DbSession>().BeginWriteAsync(CancellationToken.None);
            var (one, other) = (Open(scope), Open(scope));
            one.Add(ModuleDbTests.Some("sample/1"));
            await one.SaveChangesAsync();
            Assert.Equal(1, await other.Samples.CountAsync());
        }

        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/2")));

        Assert.Equal("sample/2", await database.ReadAsync((SampleDb db) => db.Samples.Select(sample => sample.Key).SingleAsync()));
    }

    [Fact]
    public async Task Each_connection_is_durable_and_keeps_foreign_keys()
    {
        await using var database = await ModuleDbTests.CreateAsync();

        var pragmas = await database.ReadAsync(async (SampleDb db) => (
            await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(),
            await db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(),
            await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(),
            await db.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync()));

        Assert.Equal(("wal", 2, 1, 5000), pragmas);
    }

    [Fact]
    public async Task Statements_are_counted()
    {
        await using var database = await ModuleDbTests.CreateAsync();
        database.Statements.Clear();
        await database.ReadAsync(async (SampleDb db) => await db.Samples.CountAsync() + await db.Citations.CountAsync());

        Assert.Equal(2, database.Statements.Statements.Count);
    }

    private static SampleDb Open(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<SampleDb>();
}
