using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Agreements.Contracts;
using Samverkan.GraphQL.Data;
using Samverkan.Host;
using Samverkan.Kernel;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Tasks;
using Samverkan.Sources;
using Samverkan.Sources.Contracts;
using Samverkan.Sources.Documents;
using Samverkan.Stakeholders;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Names;
using Samverkan.Stakeholders.Organizations;

namespace Samverkan.Benchmarks;

/// <summary>A made-up register in a real file: as large as a county's, or larger, and the same each time.</summary>
internal static class LargeRegister
{
    public const int Organizations = 300;
    public const int Tasks = 760;
    public const int AgreementCount = 200;
    public const int Documents = 200;

    /// <summary>Tasks that have as many assignments as their keys say.</summary>
    public static readonly int[] Growth = [50, 500, 5_000];

    private const int Chunk = 5_000;

    /// <param name="file">Of the database; filled anew when it is not there.</param>
    /// <param name="assignments">How many role assignments, besides those of the growing tasks.</param>
    public static async Task EnsureAsync(string file, int assignments)
    {
        var done = file + ".done";
        if (File.Exists(done)) return;

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        foreach (var old in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file) + "*")) File.Delete(old);
        await using var app = SamverkanHost.Build(Arguments(file));
        await app.MigrateAsync();
        await WriteAsync<SourcesDb>(app, db => db.AddRange(Enumerable.Range(0, Documents).Select(Document)));
        await WriteAsync<StakeholdersDb>(app, db => db.AddRange(Enumerable.Range(0, Organizations).Select(Organization)));
        await WriteAsync<AgreementsDb>(app, db => db.AddRange(Enumerable.Range(0, AgreementCount).Select(Agreement)));
        await WriteAsync<RoleMapDb>(app, db => db.AddRange(Enumerable.Range(0, Tasks).Select(i => Entry(Key(i)))));
        for (var i = 0; i < assignments; i += Chunk)
            await WriteAsync<RoleMapDb>(app, db => AddAssignments(db, i, Math.Min(Chunk, assignments - i), number => Key(number % Tasks)));

        var next = assignments;
        foreach (var size in Growth)
        {
            var (first, task) = (next, GrowthKey(size));
            await WriteAsync<RoleMapDb>(app, db =>
            {
                db.Add(Entry(task));
                AddAssignments(db, first, size, _ => task);
            });
            next += size;
        }

        await File.WriteAllTextAsync(done, "");
    }

    /// <summary>What the host is started with: no seeds, no limits of rate, a quiet log.</summary>
    public static string[] Arguments(string file) =>
    [
        $"--Storage:ConnectionString=Data Source={Path.GetFullPath(file)}",
        "--Storage:Seed=none",
        "--environment=Development",
        $"--contentRoot={AppContext.BaseDirectory}",
        "--Serilog:MinimumLevel:Default=Warning",
        "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Warning",
    ];

    public static string GrowthKey(int size) => $"task/growth-{size.ToString(CultureInfo.InvariantCulture)}";

    public static Guid OrganizationGuid(int number) => GuidOf($"org/{Text(number)}");

    private static string Key(int task) => $"task/{Text(task)}";

    private static async Task WriteAsync<TDb>(WebApplication app, Action<TDb> write)
        where TDb : ModuleDb
    {
        await using var scope = app.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginWriteAsync(CancellationToken.None);
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        write(db);
        await db.SaveChangesAsync();
        await session.CommitAsync(CancellationToken.None);
    }

    private static SourceDocument Document(int number) => new()
    {
        Id = new(GuidOf($"doc/{Text(number)}")),
        Key = $"doc/{Text(number)}",
        Title = $"Tjänsteskrivelse om samverkan, nummer {number}",
        Kind = DocumentKind.OfficialStatement,
        HoldsPersonalData = false,
    };

    private static Organization Organization(int number)
    {
        var names = new List<Name>
        {
            Name.Of(0, $"Föreningen för länets samverkan {number}", NameUse.Official, Known("/")),
            Name.Of(1, $"FLS {number}", NameUse.Abbreviation, Known("/")),
        };
        return new Organization
        {
            Id = new(OrganizationGuid(number)),
            Key = $"org/{Text(number)}",
            Names = names,
            SortName = Name.SortNameOf(names),
            Validity = Known("2000-01-01/.."),
            Kinds = [number % 10 == 0 ? OrganizationKind.Region : OrganizationKind.Municipality],
            LegalForm = "kommun",
            County = "23",
        };
    }

    private static Agreement Agreement(int number) => new()
    {
        Id = new(GuidOf($"agreement/{Text(number)}")),
        Key = $"agreement/{Text(number)}",
        Kind = AgreementKind.Cooperation,
        DiaryNumber = new DiaryNumber($"RUN/{number}/2018"),
        OriginalTerm = Known("2015-01-01/.."),
    };

    private static TaskEntry Entry(string key) => new()
    {
        Id = new(GuidOf(key)),
        Key = key,
        Name = $"Uppgiften att sköta det som heter {key}",
        NameEn = $"The task of {key}",
        Kind = TaskKind.Agreed,
        Synonyms = ["uppdrag"],
        Validity = Known("2015-01-01/.."),
    };

    private static void AddAssignments(RoleMapDb db, int first, int count, Func<int, string> task)
    {
        for (var number = first; number < first + count; number++)
        {
            var key = $"assignment/{number.ToString("D6", CultureInfo.InvariantCulture)}";
            var assignment = new RoleAssignment
            {
                Id = new(GuidOf(key)),
                Key = key,
                Task = new(GuidOf(task(number))),
                Holder = new(OrganizationGuid(number * 7 % Organizations)),
                Role = number % 3 == 0 ? Role.Accountable : Role.Performs,
                Standing = number % 20 == 0 ? Standing.Proposed : Standing.Established,
                Share = ShareKind.Sole,
                Basis = new NodeRef("Agreement", GuidOf($"agreement/{Text(number * 11 % AgreementCount)}")),
                Validity = Known($"{2015 + (number % 8)}-01-01/.."),
            };
            db.Add(assignment);
            db.Add(new Citation
            {
                RecordId = assignment.Id.Value,
                Order = 0,
                Document = new(GuidOf($"doc/{Text(number * 13 % Documents)}")),
                Locator = "§ 4",
                Evidence = Evidence.Stated,
            });
        }
    }

    private static Validity Known(string period) => new(ValidPeriod.Parse(period));

    private static string Text(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    private static Guid GuidOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
