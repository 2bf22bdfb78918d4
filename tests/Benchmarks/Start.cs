using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Agreements;
using Samverkan.Arenas;
using Samverkan.GraphQL.AspNetCore;
using Samverkan.GraphQL.Pipeline;
using Samverkan.Kernel.Modules;
using Samverkan.Kernel.Storage;
using Samverkan.RoleMap;
using Samverkan.Sources;
using Samverkan.Stakeholders;

namespace Samverkan.Benchmarks;

/// <summary>How long the start takes, each time in a process of its own, where nothing is compiled yet.</summary>
internal static class Start
{
    private const int Times = 7;
    private const int Port = 5999;

    public static async Task MeasureAsync(string file, Report report)
    {
        var (schema, ready) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            schema.Add(await SchemaAsync());
            ready.Add(await ReadyAsync(file));
        }

        report.Row("Start: schema built", $"{Race.Median(schema):0} ms", "≤ 300 ms", Race.Median(schema) <= 300);
        report.Row("Start: process ready on a filled database", $"{Race.Median(ready):0} ms", "≤ 2,000 ms", Race.Median(ready) <= 2_000);
    }

    /// <summary>In a process that does nothing else: builds the product's schema and says how many milliseconds that took.</summary>
    public static async Task BuildSchemaAsync()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddStorage(new ConfigurationBuilder().Build(), AppContext.BaseDirectory).AddMediation().AddSources().AddStakeholders().AddAgreements().AddArenas().AddRoleMap();
        services.AddGraphQLServer().AddSourcesTypes().AddStakeholdersTypes().AddAgreementsTypes().AddRoleMapTypes();
        await using var provider = services.BuildServiceProvider();
        var clock = Stopwatch.StartNew();
        provider.GetRequiredService<RequestExecutor>();
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<double> SchemaAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Start).Assembly.Location, "schema"]) { RedirectStandardOutput = true })!;
        return double.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
    }

    private static async Task<double> ReadyAsync(string file)
    {
        var url = $"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Samverkan.Host.dll"), .. LargeRegister.Arguments(file), $"--urls={url}"]) { RedirectStandardOutput = true })!;
        try
        {
            using var client = new HttpClient();
            while (!process.HasExited)
            {
                try
                {
                    using var answer = await client.GetAsync(new Uri(url + "/health/ready"));
                    if (answer.IsSuccessStatusCode) return clock.Elapsed.TotalMilliseconds;
                }
                catch (HttpRequestException fault) when (fault.InnerException is SocketException)
                {
                    await Task.Delay(5);
                }
            }

            throw new InvalidOperationException("The host has stopped.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
