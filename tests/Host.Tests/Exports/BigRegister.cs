using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Samverkan.Host.Tests.Exports;

/// <summary>The program as a process of its own, on a register with 200,000 role assignments more than the seeds have, each with a source of its own.</summary>
public sealed class BigRegister : IAsyncLifetime
{
    public const int Rows = 200_000;

    /// <summary>A day on which all of them hold.</summary>
    public const string Day = "2021-06-02";

    // They begin on a day of 1917 and last until further notice.
    private const string More = """
        PRAGMA synchronous = OFF;
        BEGIN IMMEDIATE;
        CREATE TEMP TABLE model AS SELECT row_number() OVER (ORDER BY key) - 1 AS place, task, holder, role, share, basis FROM rolemap_assignment WHERE standing = 'Established';
        CREATE TEMP TABLE ground AS SELECT document, phrase, evidence FROM rolemap_citation WHERE rule IS NULL LIMIT 1;
        CREATE TEMP TABLE number (n INTEGER PRIMARY KEY);
        WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < $rows) INSERT INTO number SELECT n FROM counted;
        INSERT INTO rolemap_assignment (id, key, task, holder, role, standing, share, basis, validity_from_day, validity_until_day, validity_certain_from_day, validity_certain_until_day, validity_text, validity_attested, version)
            SELECT printf('%08X-0000-8000-8000-000000000001', n), printf('assignment/z-%06d', n), task, holder, role, 'Established', share, basis, 700000, 3652059, 700000, 3652059, '1917-07-19/..', '', 0
            FROM number JOIN model ON place = n % (SELECT count(*) FROM model);
        INSERT INTO rolemap_citation (id, record_id, "order", document, locator, phrase, evidence)
            SELECT printf('%08X-0000-8000-8000-000000000002', n), printf('%08X-0000-8000-8000-000000000001', n), 0, document, 'stycke ' || n, phrase, evidence FROM number, ground;
        COMMIT;
        """;

    private readonly TemporaryFolder folder = new();
    private HostProcess? host;

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Opens the register beside the program.</summary>
    public async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={folder.File("samverkan.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>What the program holds in memory at this moment, in bytes.</summary>
    public long Resident => Told("VmRSS:");

    /// <summary>The most that it has held since <see cref="ForgetPeak"/>, in bytes.</summary>
    public long Peak => Told("VmHWM:");

    public void ForgetPeak() => File.WriteAllText(Process("clear_refs"), "5");

    public async Task InitializeAsync()
    {
        host = HostProcess.Start($"--Storage:ConnectionString=Data Source={folder.File("samverkan.db")}", "--Exports:MostAtOnce=1", "--Exports:MostWaiting=0");
        await host.ReadyAsync();
        Client.BaseAddress = host.Address;
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = More;
        command.CommandTimeout = 600;
        command.Parameters.AddWithValue("$rows", Rows);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (host is not null) await host.DisposeAsync();
        folder.Dispose();
    }

    private string Process(string file) => $"/proc/{host!.Id.ToString(CultureInfo.InvariantCulture)}/{file}";

    private long Told(string name)
        => long.Parse(File.ReadLines(Process("status")).Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) * 1024;
}
