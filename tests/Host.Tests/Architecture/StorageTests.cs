using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>One database, and in it each module's own tables: named with its prefix, tied to no other module's, and named by no other module.</summary>
public sealed partial class StorageTests(SamverkanApp app) : IClassFixture<SamverkanApp>
{
    [Fact]
    public async Task Every_table_carries_the_prefix_of_a_module()
    {
        var tables = await TablesAsync();

        Assert.True(tables.Count >= Assemblies.ModuleNames.Count);
        None.Of(tables.Where(table => OwnerOf(table) is null));
        None.Of(Assemblies.ModuleNames.Where(module => !tables.Any(table => OwnerOf(table) == module)).Select(module => $"{module} has no table"));
    }

    [Fact]
    public async Task No_foreign_key_leads_to_another_module()
    {
        await using var connection = await OpenAsync();
        var keys = new List<(string From, string To)>();
        foreach (var table in await Register.TablesAsync(connection))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT \"table\" FROM pragma_foreign_key_list($table)";
            command.Parameters.AddWithValue("$table", table);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) keys.Add((table, reader.GetString(0)));
        }

        Assert.NotEmpty(keys);
        None.Of(Crossing(keys));
    }

    [Fact]
    public async Task No_module_names_a_table_of_another()
    {
        var tables = await TablesAsync();

        None.Of(Assemblies.ModuleNames.SelectMany(module => Tree.Sources($"modules/{module}")
            .SelectMany(file => Named(module, Tree.Read(file), tables).Select(table => $"{file} names {table}"))));
    }

    [Fact]
    public void No_migration_writes_what_only_one_database_understands()
    {
        var migrations = Tree.Sources("modules").Where(file => file.Contains("/Migrations/", StringComparison.Ordinal)).ToList();

        Assert.True(migrations.Count >= Assemblies.ModuleNames.Count);
        None.Of(migrations.Where(file => IsBound(Tree.Read(file))));
    }

    [Fact]
    public void The_checks_can_fail()
    {
        Assert.Null(OwnerOf("agreement"));
        Assert.Equal("Agreements", OwnerOf("agreements_party"));
        Assert.Equal(["rolemap_task -> agreements_party"], Crossing([("rolemap_task", "agreements_party"), ("agreements_event", "agreements_party")]));
        Assert.Equal(["agreements_party"], Named("RoleMap", "\"SELECT 1 FROM agreements_party JOIN rolemap_task\"", ["agreements_party", "rolemap_task"]));
        Assert.True(IsBound("m.Sql(\"PRAGMA foreign_keys=off\")"));
        Assert.True(IsBound("t.Column<string>(type: \"TEXT\")"));
        Assert.False(IsBound("t.Column<string>(maxLength: 200)"));
    }

    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenAsync();
        return await Register.TablesAsync(connection);
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(app.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static string? OwnerOf(string table)
        => Assemblies.ModuleNames.Append("Kernel").SingleOrDefault(module => table.StartsWith(Assemblies.Prefix(module), StringComparison.Ordinal));

    private static IEnumerable<string> Crossing(IEnumerable<(string From, string To)> keys)
        => from key in keys where OwnerOf(key.From) != OwnerOf(key.To) select $"{key.From} -> {key.To}";

    private static IEnumerable<string> Named(string module, string source, IEnumerable<string> tables)
        => tables.Where(table => OwnerOf(table) != module && Regex.IsMatch(source, $@"\b{table}\b"));

    private static bool IsBound(string migration) => Bound().IsMatch(migration);

    [GeneratedRegex(@"PRAGMA|AUTOINCREMENT|sqlite_master|\btype: """, RegexOptions.IgnoreCase)]
    private static partial Regex Bound();
}
