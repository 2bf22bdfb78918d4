using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>Whether the migrations of a module make the tables that its model describes.</summary>
internal static class Drift
{
    private const string Columns =
        "SELECT m.name || '.' || c.name || ' ' || c.type || CASE c.\"notnull\" WHEN 1 THEN ' not null' ELSE '' END || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END || COALESCE(' default ' || c.dflt_value, '')"
        + " FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'";

    private const string Keys =
        "SELECT m.name || ' -> ' || f.\"table\" || ' ' || f.\"from\" || ' ' || COALESCE(f.\"to\", '') || ' ' || f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";

    private const string Indexes = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";

    /// <summary>One line of a test: <c>await Drift.NoneAsync(options => new SourcesDb(options));</c></summary>
    public static async Task NoneAsync<TDb>(Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb
    {
        var (model, migrated, unindexed) = await CompareAsync(open);
        Assert.Equal(model, migrated);
        Assert.Empty(unindexed);
    }

    /// <summary>The schema by the model, the schema by the migrations, and the validities whose possible days have no index.</summary>
    public static async Task<(string Model, string Migrated, List<string> Unindexed)> CompareAsync<TDb>(Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb
    {
        using var memory = new SqliteConnection("Data Source=:memory:");
        await memory.OpenAsync();
        await using var created = open(new DbContextOptionsBuilder<TDb>().UseSqlite(memory).Options);
        await created.Database.EnsureCreatedAsync();

        await using var database = await TestDatabase.CreateAsync(services => AddTo(services, open));
        await using var file = new SqliteConnection($"Data Source={database.File}");
        await file.OpenAsync();

        // EF Core cannot declare the indexes of validities, so only the migrations have them.
        var indexes = await ReadAsync(file, Indexes + " AND name LIKE '%\\_days' ESCAPE '\\'");
        var unindexed = Validities(created).Where(table => !indexes.Any(index => index.Contains(table, StringComparison.Ordinal))).ToList();
        var others = typeof(TDb) == typeof(KernelDb) ? "-" : "kernel_";
        return (await SchemaAsync(memory, others), await SchemaAsync(file, others), unindexed);
    }

    // The kernel's own database is in every test database.
    private static void AddTo<TDb>(IServiceCollection services, Func<DbContextOptions<TDb>, TDb> open)
        where TDb : ModuleDb
    {
        if (typeof(TDb) != typeof(KernelDb)) services.AddModuleDb(open);
    }

    private static IEnumerable<string> Validities(DbContext db) => db.Model.GetEntityTypes()
        .Where(entity => entity.GetComplexProperties().Any(complex => complex.ClrType == typeof(Validity)))
        .Select(entity => $"IX_{entity.GetTableName()}_");

    private static async Task<string> SchemaAsync(SqliteConnection connection, string others)
    {
        var rows = (await ReadAsync(connection, Columns)).Where(row => !row.StartsWith(others, StringComparison.Ordinal))
            .Concat(await ReadAsync(connection, Keys))
            .Concat((await ReadAsync(connection, Indexes + " AND name NOT LIKE '%\\_days' ESCAPE '\\'")).Where(row => !row.Contains($" ON \"{others}", StringComparison.Ordinal)));
        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }
}
