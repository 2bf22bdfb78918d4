using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.Modules.Tests.Kit;

namespace Samverkan.Modules.Tests.Kernel.Storage;

public sealed class PreparedReadTests
{
    private static readonly Expression<Func<Sample, View>> Of = sample => new View
    {
        Id = sample.Id,
        Key = sample.Key,
        Validity = sample.Validity,
        FirstDay = sample.Validity.Period.FirstDay,
        Standing = sample.Standing,
        Evidence = sample.Evidence,
        OccurredOn = sample.OccurredOn,
        DiaryNumber = sample.DiaryNumber,
        Basis = sample.Basis,
        Holder = sample.Holder,
        Tags = sample.Tags,
        Standings = sample.Standings,
    };

    private static readonly PreparedRead<Sample, View> ByStanding = new(Of, "{Standing} AMONG @standings AND {Validity.FromDay} <= @day ORDER BY {Key}");
    private static readonly PreparedRead<Sample, View> ById = new(Of, "{Id} AMONG @ids ORDER BY {Key}");

    private static readonly Sample Full = new()
    {
        Key = "sample/1",
        NameFolded = "a",
        Validity = new Validity(ValidPeriod.Parse("2018-02/"), PartialDate.Parse("2022-03-03")),
        Standing = Standing.Proposed,
        Evidence = Evidence.Derived,
        OccurredOn = PartialDate.Parse("<=2023-09"),
        DiaryNumber = new DiaryNumber("RUN/34/2018"),
        Basis = new NodeRef("Agreement", Guid.CreateVersion7()),
        Holder = new StakeholderId(Guid.CreateVersion7()),
        Tags = ["å", "b"],
        Standings = [Standing.Proposed, Standing.Established],
    };

    [Fact]
    public async Task It_gives_what_EF_Core_gives()
    {
        await using var database = await FilledAsync();
        var meant = new List<Standing> { Standing.Established, Standing.Proposed };

        var (read, expected) = await database.ReadAsync(async (SampleDb db) => (
            await ByStanding.ToListAsync(db, default, ("@standings", meant.ConvertAll(each => each.ToString())), ("@day", 737_000)),
            await db.Samples.Where(sample => meant.Contains(sample.Standing) && sample.Validity.FromDay <= 737_000).OrderBy(sample => sample.Key).Select(Of).ToListAsync()));

        Assert.Equal(2, expected.Count);
        Assert.Equal(expected.Select(Told), read.Select(Told));
    }

    [Fact]
    public async Task A_list_may_be_empty_long_or_hold_what_is_not_there()
    {
        await using var database = await FilledAsync();
        var many = Enumerable.Range(0, 40_000).Select(_ => Guid.CreateVersion7()).Append(Full.Id.Value).ToList();

        Assert.Empty(await database.ReadAsync((SampleDb db) => ById.ToListAsync(db, default, ("@ids", new List<Guid>()))));
        Assert.Equal(["sample/1"], (await database.ReadAsync((SampleDb db) => ById.ToListAsync(db, default, ("@ids", many)))).Select(view => view.Key));
    }

    [Fact]
    public async Task What_a_client_sends_stays_a_value()
    {
        await using var database = await FilledAsync();

        Assert.Empty(await database.ReadAsync((SampleDb db) => ByStanding.ToListAsync(db, default, ("@standings", new List<string> { "\"]') OR 1=1 --", "'" }), ("@day", 900_000))));
    }

    [Fact]
    public async Task Many_at_once_in_one_operation_take_turns()
    {
        await using var database = await FilledAsync();

        // A context is one resolver's; what the resolvers of an operation share is its session.
        await using var operation = database.Services.CreateAsyncScope();
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i, db: operation.ServiceProvider.GetRequiredService<SampleDb>())).Select(each => Task.Run(async () =>
            (await ById.ToListAsync(each.db, default, ("@ids", each.i % 2 == 0 ? new List<Guid> { Full.Id.Value } : []))).Count)));

        Assert.Equal(20, all.Sum());
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await ModuleDbTests.CreateAsync();
        await database.WriteAsync<SampleDb>(db => db.AddRange(Full, ModuleDbTests.Some("sample/2"), ModuleDbTests.Some("sample/3", "2030-01-01/")));
        return database;
    }

    private static string Told(View view) => string.Join(
        " | ", view.Id, view.Key, view.Validity, view.Validity.CertainUntilDay, view.FirstDay, view.Standing, view.Evidence, view.OccurredOn, view.DiaryNumber?.Raw, view.Basis, view.Holder,
        string.Join(',', view.Tags), string.Join(',', view.Standings ?? []));

    private sealed record View
    {
        public AgreementId Id { get; init; }

        public required string Key { get; init; }

        public required Validity Validity { get; init; }

        public PartialDate? FirstDay { get; init; }

        public Standing Standing { get; init; }

        public Evidence? Evidence { get; init; }

        public PartialDate? OccurredOn { get; init; }

        public DiaryNumber? DiaryNumber { get; init; }

        public NodeRef? Basis { get; init; }

        public StakeholderId? Holder { get; init; }

        public required IReadOnlyList<string> Tags { get; init; }

        public IReadOnlyList<Standing>? Standings { get; init; }
    }
}
