using System.Globalization;
using BenchmarkDotNet.Running;
using Samverkan.Benchmarks;

const int County = 6_000;
var file = Environment.GetEnvironmentVariable("BENCHMARK_DATABASE") ?? Path.Combine(Path.GetTempPath(), "samverkan-benchmarks", "register.db");
var assignments = int.Parse(Environment.GetEnvironmentVariable("BENCHMARK_ASSIGNMENTS") ?? County.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

switch (args)
{
    case ["rows", .. var only]:
        await Rows.RunAsync(file, assignments, only);
        break;
    case ["serve", var served]:
        await Server.ServeAsync(served);
        break;
    case ["schema"]:
        await Start.BuildSchemaAsync();
        break;
    default:
        await LargeRegister.EnsureAsync(file, assignments);
        BenchmarkSwitcher.FromAssembly(typeof(Rows).Assembly).Run(args);
        break;
}
