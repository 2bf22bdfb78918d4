using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Samverkan.Modules.Tests.Kit;

/// <summary>
/// A PostgreSQL for the tests: the one that SAMVERKAN_POSTGRES gives the connection string of, else one of their own that is thrown away. Its own order of
/// texts is neither that of bytes nor the Swedish one, so that whoever relies on it is found out.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("SAMVERKAN_POSTGRES");
    private static readonly string? Programs = FindPrograms();

    private readonly string database = $"samverkan_{Guid.NewGuid():N}";
    private string? folder;
    private Process? server;
    private string address = "";

    /// <summary>Why there is none; null when there is one.</summary>
    public static string? Missing => Given is null && Programs is null ? "PostgreSQL is not installed, and SAMVERKAN_POSTGRES does not say where one is." : null;

    public string ConnectionString => new NpgsqlConnectionStringBuilder(address) { Database = database }.ConnectionString;

    public async Task InitializeAsync()
    {
        if (Missing is not null) return;

        address = Given ?? await StartAsync();
        await ExecuteAsync($"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US' LOCALE 'C.UTF-8'");
    }

    public async Task DisposeAsync()
    {
        if (Missing is not null) return;

        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        if (server is null) return;

        Stop();
        await server.WaitForExitAsync();
        server.Dispose();
        Directory.Delete(folder!, recursive: true);
    }

    private async Task<string> StartAsync()
    {
        folder = Directory.CreateTempSubdirectory("samverkan-postgres-").FullName;
        var data = Path.Combine(folder, "data");
        Directory.CreateDirectory(data);
        if (Environment.UserName == "root") Run("chown", "-R", "postgres", folder);
        await RunAsPostgresAsync("initdb", "-D", data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "--encoding=UTF8", "--no-sync");

        var port = FreePort();
        server = Process.Start(AsPostgres("postgres", "-D", data, "-c", "listen_addresses=127.0.0.1", "-c", $"port={port}", "-c", $"unix_socket_directories={folder}", "-c", "fsync=off"))!;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        var own = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
        for (var deadline = Environment.TickCount64 + 60_000; ;)
        {
            try
            {
                await using var connection = new NpgsqlConnection(own + ";Pooling=false");
                await connection.OpenAsync();
                return own;
            }
            catch (NpgsqlException) when (Environment.TickCount64 < deadline && !server.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    // The program that was started may only be the one that changes the user; the server itself says which process it is.
    private void Stop()
    {
        var file = Path.Combine(folder!, "data", "postmaster.pid");
        if (server is { HasExited: false } && File.Exists(file)) Run("kill", "-INT", File.ReadLines(file).First());
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsPostgresAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(AsPostgres(program, arguments))!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {await said}{await complained}");
    }

    // PostgreSQL refuses to run as root.
    private static ProcessStartInfo AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.UserName == "root" ? Quiet("runuser", ["-u", "postgres", "--", path, .. arguments]) : Quiet(path, arguments);
    }

    private static ProcessStartInfo Quiet(string program, string[] arguments)
        => new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(Quiet(program, arguments))!;
        process.WaitForExit();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // Debian keeps the programs of the server apart from the path.
    private static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(each => double.Parse(Path.GetFileName(each), CultureInfo.InvariantCulture)).Select(each => Path.Combine(each, "bin"))
            : [];
        return installed.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(each => File.Exists(Path.Combine(each, "postgres")) && File.Exists(Path.Combine(each, "initdb")));
    }
}

/// <summary>A test that needs PostgreSQL: skipped where there is none, but never by a build server.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true") Skip = PostgresCluster.Missing;
    }
}
