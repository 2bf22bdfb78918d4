using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kernel.Filters;

public sealed class QueryPlanTests
{
    [Fact]
    public async Task A_later_page_begins_in_the_index_where_the_last_one_ended()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var db = new FilteredDb(new DbContextOptionsBuilder<FilteredDb>().UseSqlite(connection).Options);
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();

        var order = new SortDefinition<Row>([]).AddAscending(row => row.FoldedText).AddAscending(row => row.Text).AddAscending(row => row.Key);
        var rows = Keyset.Ordered(db.Rows.Where(Keyset.Beyond(order, ["m", "M", "row/1"], forwards: true)), order, isReversed: false).Take(26);

        var plan = await PlanAsync(connection, rows);
        Assert.Contains("SEARCH f USING INDEX IX_filtered_row_folded_text_text_key (folded_text>?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(SqliteConnection connection, IQueryable<Row> rows)
    {
        await using var command = (SqliteCommand)rows.CreateDbCommand();
#pragma warning disable CA2100 // What EF Core wrote, with its parameters.
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        command.Connection = connection;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        return string.Join('\n', steps);
    }
}
