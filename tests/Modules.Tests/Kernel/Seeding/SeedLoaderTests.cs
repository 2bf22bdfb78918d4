using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Recording;
using Samverkan.Kernel.Seeding;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Seeding;

public sealed class SeedLoaderTests
{
    private const string Cited = """ "citations": [{ "document": "doc/000", "evidence": "STATED" }] """;

    private const string Good = $$"""
        {
          "$schema": "../sample.schema.json",
          "documents": [{ "key": "doc/000" }],
          "samples": [
            { "key": "sample/one", "name": "Åre", "standing": "PROPOSED", "period": "2018-02/", "attestedOn": ["2022-03-03"], "occurredOn": "<=2023-09",
              "basis": "sample/two", "diaryNumber": "RUN/34/2018", "tags": ["a"], "good": true, "parts": [{ "name": "del" }], {{Cited}} },
            { "key": "sample/two", "name": "Berg", "standing": "ESTABLISHED", "good": true, {{Cited}} }
          ]
        }
        """;

    [Fact]
    public async Task A_set_is_loaded_once_with_ids_that_follow_from_the_keys()
    {
        await using var database = await CreateAsync("first", ("first", Good));
        await database.Services.SeedAsync();
        await database.Services.SeedAsync();

        var (sample, cited) = await database.ReadAsync(async (SampleDb db) => (
            await db.Samples.Include(sample => sample.Parts).SingleAsync(sample => sample.Key == "sample/one"),
            await db.Citations.CountAsync()));

        Assert.Equal((SeedId.For("Sample", "sample/one"), SeedId.For("Sample", "sample/two"), 2), (sample.Id.Value, sample.Basis!.Value.Id, cited));
        Assert.Equal(("2018-02/", "<=2023-09", "/"), (sample.Validity.Period.Text, sample.OccurredOn!.Text, sample.Parts.Single().Holds.Period.Text));
    }

    [Fact]
    public void An_id_is_a_uuid_of_version_8_and_the_same_everywhere()
        => Assert.Equal(
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("samverkan:Agreementagreement/RUN-34-2018"u8))[..12].ToLowerInvariant(),
            SeedId.For("Agreement", "agreement/RUN-34-2018") is var id && id is { Version: 8, Variant: >= 8 and < 12 } ? id.ToString("N")[..12] : "");

    [Fact]
    public async Task A_later_set_adds_to_what_the_database_has()
    {
        const string More = $$"""{ "samples": [{ "addTo": "sample/one", "parts": [{ "name": "ny" }], {{Cited}} }] }""";
        await using var database = await CreateAsync("first", ("first", Good), ("second", More));
        await database.Services.SeedAsync();
        await using var later = TestDatabase.Unmigrated(database.Folder, Modules, sets: "first,second");
        await later.Services.SeedAsync();

        var (parts, orders) = await later.ReadAsync(async (SampleDb db) => (
            await db.Samples.Where(sample => sample.Key == "sample/one").SelectMany(sample => sample.Parts).Select(part => part.Name).Order().ToListAsync(),
            await db.Citations.OrderBy(citation => citation.Order).Select(citation => citation.Order).ToListAsync()));

        Assert.Equal(["del", "ny"], parts);
        Assert.Equal([0, 0, 1], orders);
    }

    [Fact]
    public async Task A_later_set_may_not_declare_a_key_again()
    {
        await using var database = await CreateAsync("first", ("first", Good), ("second", """{ "documents": [{ "key": "doc/000" }] }"""));
        await database.Services.SeedAsync();
        await using var later = TestDatabase.Unmigrated(database.Folder, Modules, sets: "second");

        var refused = await Assert.ThrowsAsync<SeedException>(() => later.Services.SeedAsync());
        Assert.Contains("The key 'doc/000' stands in the register already.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sets_are_loaded_at_once_in_their_order()
    {
        const string More = $$"""{ "samples": [{ "addTo": "sample/one", "parts": [{ "name": "ny" }], {{Cited}} }] }""";
        await using var database = await CreateAsync("first, second", ("first", Good), ("second", More));
        await database.Services.SeedAsync();

        Assert.Equal(2, await database.ReadAsync((SampleDb db) => db.Samples.SelectMany(sample => sample.Parts).CountAsync()));
    }

    [Fact]
    public async Task A_load_that_fails_while_writing_leaves_nothing()
    {
        await using var database = await CreateAsync("first", ("first", Good));
        await database.WriteAsync<SampleDb>(db => db.Add(ModuleDbTests.Some("sample/two")));

        await Assert.ThrowsAsync<DbUpdateException>(() => database.Services.SeedAsync());

        Assert.Equal((1, 0, 0), await database.ReadAsync(async (SampleDb db) => (await db.Samples.CountAsync(), await db.Citations.CountAsync(), 0)));
        Assert.Equal(0, await database.ReadAsync((KernelDb db) => db.SeedSets.CountAsync()));
    }

    [Fact]
    public async Task No_set_is_loaded_where_none_is_asked_for()
    {
        await using var database = await CreateAsync("none");
        await database.Services.SeedAsync();

        Assert.Equal(0, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync()));
    }

    internal static async Task<TestDatabase> CreateAsync(string sets, params IEnumerable<(string Set, string Json)> files)
    {
        var database = TestDatabase.Unmigrated(Directory.CreateTempSubdirectory("samverkan-").FullName, Modules, sets: sets);
        foreach (var (set, json) in files)
        {
            Directory.CreateDirectory(Path.Combine(database.Folder, "seed", set));
            await File.WriteAllTextAsync(Path.Combine(database.Folder, "seed", set, "sample.json"), json);
        }

        await database.Services.MigrateAsync();
        return database;
    }

    // The tests of all modules lie in one assembly: only this one's reader is meant.
    private static void Modules(IServiceCollection services) => services
        .AddModule<SampleDb>(options => new SampleDb(options))
        .AddKeys(keys => new SampleIdsByKeys(keys), "sample")
        .RemoveAll<IRecordReader>()
        .AddTransient<IRecordReader, SampleReader>();
}
