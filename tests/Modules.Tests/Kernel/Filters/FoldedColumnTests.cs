using Microsoft.Data.Sqlite;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Modules.Tests.Kernel.Filters;

/// <summary>What a migration puts into the new columns of old rows is what the program writes into those of new ones.</summary>
public sealed class FoldedColumnTests
{
    [Fact]
    public async Task Old_rows_get_what_new_ones_get()
    {
        await using var database = await TestDatabase.SeededAsync(
            services => services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap(), "jamtland-harjedalen,public-pages");
        await using var file = new SqliteConnection($"Data Source={database.File}");
        await file.OpenAsync();

        (string Table, string Column, string Made, string Sql)[] columns =
        [
            .. new[] { ("sources_document", "title"), ("sources_decision", "summary"), ("sources_topic", "name_sv"), ("sources_topic", "name_en"), ("sources_product", "title"), ("rolemap_task", "name") }
                .Select(each => (each.Item1, each.Item2, "folded_" + each.Item2, Migrating.FoldedSql(each.Item2))),
            ("sources_document", "issued_on", "issued_from", Migrating.FirstDaySql("issued_on")),
            ("sources_decision", "decided_on", "decided_from", Migrating.FirstDaySql("decided_on")),
        ];
        foreach (var (table, column, made, sql) in columns)
        {
            var rows = new List<(string Text, string Program, string Migration)>();
            await using var command = file.CreateCommand();
#pragma warning disable CA2100 // The names stand above.
            command.CommandText = $"SELECT {column}, {made}, {sql} FROM {table} WHERE {column} IS NOT NULL";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) rows.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));

            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.Equal((row.Text, row.Program), (row.Text, row.Migration)));
        }
    }
}
