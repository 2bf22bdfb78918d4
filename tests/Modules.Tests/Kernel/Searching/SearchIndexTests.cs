using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.Dialogues;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Searching;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Sources.Products;
using Samverkan.Sources.Topics;
using Samverkan.Stakeholders;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Names;

namespace Samverkan.Modules.Tests.Kernel.Searching;

/// <summary>The index follows what is saved, whoever saves it, and can be made anew at any time.</summary>
public sealed class SearchIndexTests
{
    private const string Terms = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, '__search_word', 'instance'); SELECT term || ' ' || doc FROM temp.terms ORDER BY 1";

    [Fact]
    public async Task A_part_that_is_added_or_taken_away_changes_the_whole()
    {
        await using var database = await TestDatabase.CreateAsync(services => services.AddSources().AddStakeholders());
        var body = SomeBody("Kulturnämnden");
        await database.WriteAsync<StakeholdersDb>(db => db.Add(body));
        Assert.Equal(["body/kultur"], await FindAsync(database, "kulturnämnd"));

        var name = Name.Of(1, "Bildningsnämnden", NameUse.Former, Anytime);
        await database.WriteAsync<StakeholdersDb>(db => db.Add(name).Property(part => part.StakeholderId).CurrentValue = body.Id);
        Assert.Equal(["body/kultur"], await FindAsync(database, "bildning"));
        Assert.Equal(["body/kultur"], await FindAsync(database, "kultur bildning"));

        await database.WriteAsync<StakeholdersDb>(db => db.Remove(name));
        Assert.Empty(await FindAsync(database, "bildning"));
        Assert.Equal(["body/kultur"], await FindAsync(database, "kulturnämnd"));
    }

    [Fact]
    public async Task What_is_removed_or_never_committed_is_not_found()
    {
        await using var database = await TestDatabase.CreateAsync(services => services.AddSources().AddStakeholders());
        var body = SomeBody("Kulturnämnden");
        await database.WriteAsync<StakeholdersDb>(db => db.Add(body));
        await database.WriteAsync<StakeholdersDb>(db => db.Remove(body));
        Assert.Empty(await FindAsync(database, "kultur"));
        Assert.Empty(await TermsAsync(database));

        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(CancellationToken.None);
        var db = scope.ServiceProvider.GetRequiredService<StakeholdersDb>();
        db.Add(SomeBody("Tekniska nämnden"));
        await db.SaveChangesAsync();
        await session.RollbackAsync();
        Assert.Empty(await FindAsync(database, "tekniska"));
    }

    [Fact]
    public async Task A_topic_that_gets_another_name_changes_what_is_about_it()
    {
        await using var database = await TestDatabase.CreateAsync(services => services.AddSources());
        var topic = new Topic { Id = new(Guid.CreateVersion7()), Key = "topic/roads", NameSv = "Vägar", NameEn = "Roads", Synonyms = ["gator"] };
        var product = new InformationProduct { Id = new(Guid.CreateVersion7()), Key = "product/p", Standing = Standing.Established, Title = "Statistik", Topics = { new ProductTopic { Order = 0, Topic = topic.Id } } };
        await database.WriteAsync<SourcesDb>(db => db.Add(topic));
        await database.WriteAsync<SourcesDb>(db => db.Add(product));
        Assert.Equal(["topic/roads", "product/p"], await FindAsync(database, "vägar"));
        Assert.Equal(["product/p"], await FindAsync(database, "gator statistik"));

        await database.WriteAsync<SourcesDb>(db => db.Attach(topic).Property(one => one.NameSv).CurrentValue = "Järnvägar");
        Assert.Equal(["topic/roads", "product/p"], await FindAsync(database, "järnväg"));

        await database.WriteAsync<SourcesDb>(db => db.Attach(topic).Property(one => one.Synonyms).CurrentValue = []);
        Assert.Empty(await FindAsync(database, "gator"));
    }

    [Fact]
    public async Task An_index_that_is_missing_or_of_another_program_is_filled_at_the_start_as_saving_has_filled_it()
    {
        await using var database = await SeededAsync();
        var terms = await TermsAsync(database);
        Assert.True(terms.Count > 5_000);

        await ExecuteAsync(database, "DROP TABLE __search_word; DELETE FROM kernel_search_entry; DELETE FROM kernel_search_text; DELETE FROM kernel_search_topic; DELETE FROM kernel_search_filling");
        await database.Services.MigrateAsync();
        Assert.Equal(terms, await TermsAsync(database));

        await ExecuteAsync(database, "DELETE FROM kernel_search_entry; UPDATE kernel_search_filling SET filled_by = 'another'");
        await database.Services.MigrateAsync();
        Assert.Equal(terms, await TermsAsync(database));

        // The same program leaves it alone.
        await ExecuteAsync(database, "DELETE FROM kernel_search_entry");
        await database.Services.MigrateAsync();
        Assert.Empty(await FindAsync(database, "krokom"));
    }

    [Fact]
    public async Task Every_title_is_found_among_the_first_by_itself_and_in_capitals_without_its_dots()
    {
        await using var database = await SeededAsync();
        var missed = new List<string>();
        foreach (var (key, title) in await TitlesAsync(database))
        {
            var asked = title.Length > AskedWords.MostCharacters ? title[..AskedWords.MostCharacters] : title;
            foreach (var typed in new[] { asked, asked.ToUpperInvariant().Replace('Å', 'A').Replace('Ä', 'A').Replace('Ö', 'O') })
            {
                if (!(await PageAsync(database, typed, 10)).Edges.Any(edge => edge.Node.Key == key)) missed.Add($"{key}: {typed}");
            }
        }

        Assert.Empty(missed);
    }

    [Fact]
    public async Task Every_type_is_that_of_one_record()
    {
        await using var database = await TestDatabase.CreateAsync(AddModules);
        await using var scope = database.Services.CreateAsyncScope();
        var records = database.Services.GetServices<MigratedDb>()
            .SelectMany(module => SearchedChanges.TypesOf((ModuleDb)scope.ServiceProvider.GetRequiredService(module.Type)))
            .SelectMany(type => type.GetConcreteDerivedTypesInclusive())
            .Select(type => type.ClrType.Name.Replace("Entry", "", StringComparison.Ordinal));

        Assert.Equal(Enum.GetNames<SearchableType>().Order(StringComparer.Ordinal), records.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Whatever_is_typed_breaks_nothing()
    {
        await using var database = await SeededAsync();
        var random = new Random(7);
        const string Signs = "aåe9 \"'*-:^()%_{}|.~\\/;,🦌NEAROTDkrokom";
        for (var i = 0; i < 100; i++)
        {
            var text = "k" + new string([.. Enumerable.Range(0, random.Next(199)).Select(_ => random.Next(9) > 0 ? Signs[random.Next(Signs.Length)] : (char)random.Next(0x10000))]);
            var page = await PageAsync(database, text, 3);
            Assert.True(page.TotalCount >= page.Edges.Count);
        }
    }

    [Fact]
    public async Task A_page_goes_through_the_words_and_reads_no_other_row_than_those_that_are_found()
    {
        await using var database = await SeededAsync();
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement is the product's own.
        command.CommandText = "EXPLAIN QUERY PLAN " + SearchPage.PageSql(database.Services.GetRequiredService<Database>(), 1);
#pragma warning restore CA2100
        foreach (var (name, value) in new (string, object)[] { ("@rank0", "nkrokom"), ("@types", "[]"), ("@rank", -1), ("@place", -1), ("@key", ""), ("@size", 25) }) command.Parameters.AddWithValue(name, value);
        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));

        Assert.Contains(plan, line => line.StartsWith("SEARCH e USING INTEGER PRIMARY KEY", StringComparison.Ordinal));
        Assert.Contains(plan, line => line.StartsWith("SEARCH t USING INTEGER PRIMARY KEY", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line is "SCAN e" or "SCAN t");
        Assert.Contains(plan, line => line.Contains("__search_word VIRTUAL TABLE INDEX", StringComparison.Ordinal) && line.Contains(":M", StringComparison.Ordinal));
    }

    private static Validity Anytime => new(ValidPeriod.Parse("/"), PartialDate.Parse("2022-03-03"));

    private static Task<TestDatabase> SeededAsync()
        => TestDatabase.SeededAsync(AddModules, "jamtland-harjedalen,public-pages");

    private static void AddModules(IServiceCollection services) => services.AddSources().AddStakeholders().AddAgreements().AddArenas().AddDialogues().AddRoleMap();

    private static Body SomeBody(string name) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Key = "body/kultur",
        BodyKind = BodyKind.Board,
        Validity = Anytime,
        SortName = Folding.Fold(name),
        Names = [Name.Of(0, name, NameUse.Official, Anytime)],
    };

    private static async Task<IReadOnlyList<string>> FindAsync(TestDatabase database, string text) => [.. (await PageAsync(database, text, 100)).Edges.Select(edge => edge.Node.Key)];

    private static async Task<Page<SearchHit>> PageAsync(TestDatabase database, string text, int first)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await SearchPage.ReadAsync(
            scope.ServiceProvider.GetRequiredService<DbSession>(), AskedWords.Read(text), Enum.GetValues<SearchableType>(), new PagingArguments(first, null, null, null), CancellationToken.None);
    }

    private static async Task<List<(string Key, string Title)>> TitlesAsync(TestDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DbSession>().ReadAsync(
            "SELECT e.key, t.texts FROM kernel_search_entry AS e JOIN kernel_search_text AS t ON t.entry_id = e.id",
            row => (row.GetString(0), SearchHit.TitleOf(SearchIndex.TextsIn(row.GetString(1)))),
            CancellationToken.None);
    }

    private static async Task<List<string>> TermsAsync(TestDatabase database)
    {
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = Terms;
        await using var reader = await command.ExecuteReaderAsync();
        var terms = new List<string>();
        while (await reader.ReadAsync()) terms.Add(reader.GetString(0));
        return terms;
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<SqliteConnection> OpenAsync(TestDatabase database)
    {
        var connection = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
