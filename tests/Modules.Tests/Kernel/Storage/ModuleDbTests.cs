using Microsoft.EntityFrameworkCore;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class ModuleDbTests
{
    internal static Sample Some(string key, string period = "/", string? name = null) => new()
    {
        Key = key,
        NameFolded = Folding.Fold(name ?? key),
        Validity = new Validity(ValidPeriod.Parse(period), PartialDate.Parse("2022-03-03")),
    };

    [Fact]
    public Task The_migrations_make_what_the_model_describes() => Drift.NoneAsync<SampleDb>(options => new SampleDb(options));

    [Fact]
    public Task The_kernels_migrations_make_what_its_model_describes() => Drift.NoneAsync<KernelDb>(options => new KernelDb(options));

    [Fact]
    public async Task A_table_without_a_migration_and_a_validity_without_an_index_are_seen()
    {
        var (model, migrated, unindexed) = await Drift.CompareAsync<DriftedDb>(options => new DriftedDb(options));

        Assert.Contains("drifted_part.name TEXT not null", model, StringComparison.Ordinal);
        Assert.DoesNotContain("drifted_part", migrated, StringComparison.Ordinal);
        Assert.Equal(["IX_drifted_part_"], unindexed);
    }

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_was_stored()
    {
        await using var database = await CreateAsync();
        var stored = new Sample
        {
            Key = "sample/1",
            NameFolded = "a",
            Validity = new Validity(ValidPeriod.Parse("2018-02/"), PartialDate.Parse("2022-03-03"), PartialDate.Parse("2020")),
            Standing = Standing.Proposed,
            Evidence = Evidence.Derived,
            OccurredOn = PartialDate.Parse("<=2023-09"),
            DiaryNumber = new DiaryNumber("RUN/34/2018"),
            Basis = new NodeRef("Agreement", Guid.CreateVersion7()),
            Holder = new StakeholderId(Guid.CreateVersion7()),
            Tags = ["å", "b"],
            Standings = [Standing.Wanted],
            Parts = [new SamplePart { Name = "part", Holds = new Validity(ValidPeriod.Parse("2015/..")) }],
        };
        await database.WriteAsync<SampleDb>(db => db.Add(stored));

        var read = await database.ReadAsync((SampleDb db) => db.Samples.Include(sample => sample.Parts).AsNoTracking().SingleAsync(sample => sample.Id == stored.Id));

        Assert.Equivalent(stored, read, strict: true);
        Assert.Equal(stored.Validity, read.Validity);
        Assert.Equal((stored.Validity.CertainFromDay, stored.Validity.UntilDay), (read.Validity.CertainFromDay, read.Validity.UntilDay));
    }

    [Fact]
    public async Task A_missing_value_comes_back_as_missing()
    {
        await using var database = await CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.Add(Some("sample/1")));

        var read = await database.ReadAsync((SampleDb db) => db.Samples.SingleAsync());

        Assert.Equal((null, null, null, null, null, null), (read.Evidence, read.OccurredOn, read.DiaryNumber, read.Basis, read.Holder, read.Standings));
    }

    [Fact]
    public async Task The_day_is_tested_on_stored_columns_and_the_index()
    {
        await using var database = await CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(Some("sample/ended", "2011/2015"), Some("sample/open", "2015/.."), Some("sample/later", "2019-01-01/")));
        var day = new DateOnly(2015, 6, 30);

        var (notOut, certain, plan) = await database.ReadAsync(async (SampleDb db) => (
            await db.Samples.NotOutOn(day).OrderBy(sample => sample.Key).Select(sample => sample.Key).ToListAsync(),
            await db.Samples.CertainOn(new DateOnly(2016, 1, 1)).Select(sample => sample.Key).ToListAsync(),
            await PlanAsync(db, db.Samples.NotOutOn(day).ToQueryString())));

        Assert.Equal(["sample/ended", "sample/open"], notOut);
        Assert.Equal(["sample/open"], certain);
        Assert.Contains("USING INDEX IX_sample_sample_validity_days", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_takes_period_and_certainty_from_the_stored_validity()
    {
        await using var database = await CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.Add(Some("sample/1", "2018-02/")));
        var day = new DateOnly(2020, 1, 1);

        var view = await database.ReadAsync((SampleDb db) => db.Samples
            .Select(sample => new { sample.Key, sample.Validity.Period, sample.Validity.AttestedOn, Certainty = sample.Validity.On(day) }).SingleAsync());

        Assert.Equal(("2018-02/", "2022-03-03", Certainty.Certain), (view.Period.Text, view.AttestedOn.Single().Text, view.Certainty));
    }

    [Fact]
    public async Task Ids_are_found_in_a_list()
    {
        await using var database = await CreateAsync();
        var (one, two) = (Some("sample/1"), Some("sample/2"));
        await database.WriteAsync<SampleDb>(db => db.AddRange(one, two, Some("sample/3")));
        IReadOnlyList<AgreementId> ids = [one.Id, two.Id];

        Assert.Equal(2, await database.ReadAsync((SampleDb db) => db.Samples.CountAsync(sample => ids.Contains(sample.Id))));
    }

    [Fact]
    public async Task A_table_of_another_module_is_refused()
    {
        await using var db = new ForeignTableDb(new DbContextOptionsBuilder<ForeignTableDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.Contains("must be named mine_", Assert.Throws<InvalidOperationException>(() => db.Model).Message, StringComparison.Ordinal);
    }

    internal static Task<TestDatabase> CreateAsync() => TestDatabase.CreateAsync(services => services.AddModule<SampleDb>(options => new SampleDb(options)));

    private static async Task<string> PlanAsync(SampleDb db, string query)
    {
        var connection = db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + string.Join('\n', query.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal)));
        command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("@number", 735_000));

        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.GetString(3);
    }

    private sealed class ForeignTableDb(DbContextOptions<ForeignTableDb> options) : ModuleDb(options)
    {
        protected override string Prefix => "mine";

        protected override void Map(ModelBuilder model) => model.Entity<SamplePart>().ToTable("other_part");
    }

    private sealed class DriftedDb(DbContextOptions<DriftedDb> options) : ModuleDb(options)
    {
        protected override string Prefix => "drifted";

        protected override void Map(ModelBuilder model) => model.Entity<SamplePart>().ToTable("drifted_part");
    }
}
