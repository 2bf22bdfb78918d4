using System.Buffers;
using System.Security.Claims;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Execution;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Pipeline;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;
using Samverkan.GraphQL.Validation;

namespace Samverkan.Benchmarks;

/// <summary>The stages of a request apart, on data in memory: parse, validate, plan, execute, write, and the whole of it warm.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks : IDisposable
{
    private readonly ServiceProvider services = SampleGraph.Build();
    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);
    private readonly GraphQLRequest request = Engine.Request(SampleGraph.FiftyRows, new { first = 50 });
    private readonly byte[] text = System.Text.Encoding.UTF8.GetBytes(SampleGraph.FiftyRows);
    private readonly RequestExecutor executor;
    private readonly Engine engine;
    private readonly FieldAccesses accesses;
    private readonly Document document;
    private readonly OperationPlan plan;
    private readonly VariableValues variables;
    private readonly OperationExecution executed;
    private readonly ObjectBatch root;

    public EngineBenchmarks()
    {
        executor = services.Executor();
        engine = new Engine(executor, services);
        accesses = new FieldAccesses(executor.Schema);
        document = Parse();
        plan = Plan();
        variables = VariableValues.Coerce(executor.Schema, document, plan.Operation, request.Variables, executor.Options.Parser, []);
        executed = new OperationExecution(accesses, plan, variables, services, new ClaimsPrincipal(), CancellationToken.None);
        root = executed.RunAsync().GetAwaiter().GetResult();
    }

    [Benchmark]
    public Document Parse() => Parser.Parse(new SourceText(text), executor.Options.Parser);

    [Benchmark]
    public int Validate() => DocumentValidator.Validate(executor.Schema, document, executor.Options.Validation).Count;

    [Benchmark]
    public object PlanOperation() => Plan();

    [Benchmark]
    public object Execute() => new OperationExecution(accesses, plan, variables, services, new ClaimsPrincipal(), CancellationToken.None).RunAsync().GetAwaiter().GetResult();

    [Benchmark]
    public int Write()
    {
        output.ResetWrittenCount();
        using var json = new Utf8JsonWriter(output);
        new ResultWriter(executed, json).Object(root, 0);
        json.Flush();
        return output.WrittenCount;
    }

    [Benchmark]
    public void Warm() => engine.Ask(request);

    [Benchmark]
    public Schema BuildSchema() => new SchemaBuilder([typeof(SampleQueries), typeof(RowNode)], services.GetRequiredService<IServiceProviderIsService>().IsService).Build();

    [GlobalCleanup]
    public void Dispose()
    {
        services.Dispose();
        GC.SuppressFinalize(this);
    }

    private OperationPlan Plan() => new PlanCompiler(executor.Schema, accesses, document).Compile(document.Operations.First());
}
