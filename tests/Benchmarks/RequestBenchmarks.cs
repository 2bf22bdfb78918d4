using System.Buffers;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Pipeline;

namespace Samverkan.Benchmarks;

/// <summary>Whole requests on the large register, in process, beside what is written by hand.</summary>
[MemoryDiagnoser]
public class RequestBenchmarks : IDisposable
{
    private static readonly string File = Environment.GetEnvironmentVariable("BENCHMARK_DATABASE") ?? Path.Combine(Path.GetTempPath(), "samverkan-benchmarks", "register.db");
    private readonly WebApplication app = Server.Build(File);
    private readonly HandWritten hand = new(File);
    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);
    private readonly UnseenDocuments unseen = new();
    private readonly GraphQLRequest list = Engine.Request(Questions.List, new { asOf = "2023-01-01", first = Questions.PageSize });
    private readonly GraphQLRequest byId = Engine.Request(Questions.ById, new { id = Questions.Ids[7], asOf = "2024-01-01" });

    [Benchmark]
    public int List() => Ask(list);

    [Benchmark]
    public int ListByHand() => Write(() => hand.List(new DateOnly(2023, 1, 1), Questions.PageSize, output));

    [Benchmark]
    public int ById() => Ask(byId);

    [Benchmark]
    public int ByIdByHand() => Write(() => hand.ById(Questions.Ids[7], new DateOnly(2024, 1, 1), output));

    /// <summary>A document of 2 KB that nobody has asked before, on pages of one row.</summary>
    [Benchmark]
    public int NeverSeen() => Ask(Engine.Request(System.Text.Encoding.UTF8.GetString(unseen.Next()), new { asOf = "2023-01-01", first = 1 }));

    [GlobalCleanup]
    public void Dispose()
    {
        ((IDisposable)app).Dispose();
        GC.SuppressFinalize(this);
    }

    private int Ask(GraphQLRequest request) => Write(() =>
    {
        using var scope = app.Services.CreateScope();
        app.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, output, CancellationToken.None).GetAwaiter().GetResult();
    });

    private int Write(Action write)
    {
        output.ResetWrittenCount();
        write();
        return output.WrittenCount;
    }
}
