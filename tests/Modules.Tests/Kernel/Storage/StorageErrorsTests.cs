using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Samverkan.GraphQL.Types;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Storage;

/// <summary>What clients are told of SQLite's own errors, whatever statement they come from: https://sqlite.org/rescode.html.</summary>
public sealed class StorageErrorsTests
{
    [Theory]
    [InlineData(5, "STORAGE_BUSY", "Try again in a moment")]
    [InlineData(6, "STORAGE_BUSY", "Try again in a moment")]
    [InlineData(8, "STORAGE_UNAVAILABLE", "can only be read")]
    [InlineData(10, "STORAGE_UNAVAILABLE", "cannot be reached")]
    [InlineData(11, "STORAGE_UNAVAILABLE", "is damaged")]
    [InlineData(13, "STORAGE_UNAVAILABLE", "has no room")]
    [InlineData(14, "STORAGE_UNAVAILABLE", "cannot be reached")]
    [InlineData(26, "STORAGE_UNAVAILABLE", "is damaged")]
    public void The_database_cannot_be_used(int error, string code, string sentence)
    {
        using var database = new SqliteDatabase(new StorageOptions { ConnectionString = "Data Source=secret.db" }, Path.GetTempPath());
        var thrown = new SqliteException("SQLite Error: database is locked in secret.db", error);

        foreach (var exception in new Exception[] { thrown, new DbUpdateException("See the inner exception.", thrown), database.Explain(thrown)! })
        {
            var told = Told(database, exception);
            Assert.Equal(code, told.Code);
            Assert.Contains(sentence, told.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret.db", told.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("database is locked", told.Message, StringComparison.Ordinal);
            Assert.Equal("abc", told.Extensions!["traceId"]);
        }
    }

    [Fact]
    public void What_is_not_of_the_database_stays_unexpected()
    {
        using var database = new SqliteDatabase(new StorageOptions { ConnectionString = "Data Source=secret.db" }, Path.GetTempPath());

        // 1: a fault in a statement; 19: a constraint that the rules should have kept.
        foreach (var exception in new Exception[] { new InvalidOperationException(), new IOException(), new SqliteException("no such table", 1), new DbUpdateException("", new SqliteException("unique", 19)) })
            Assert.Equal("INTERNAL_ERROR", Told(database, exception).Code);
    }

    private static GraphQLError Told(Database database, Exception exception) => new StorageErrors(database, NullLogger<StorageErrors>.Instance).OnError(
        new GraphQLError("Unexpected Execution Error") { Code = "INTERNAL_ERROR", Exception = exception, Extensions = new Dictionary<string, object?> { ["traceId"] = "abc" } });
}
