using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>
/// One run of an operation, breadth first: a level at a time, and in a level each field once for all its parents. So the number of
/// questions to the database follows the document, never the number of rows.
/// </summary>
/// <remarks>GraphQL, September 2025, section 6; engine.md section 3.</remarks>
internal sealed partial class OperationExecution(
    FieldAccesses accesses, OperationPlan plan, VariableValues variables, IServiceProvider services, ClaimsPrincipal user, CancellationToken cancellationToken, object? rootValue = null)
    : IBatchScheduler
{
    private static readonly object nothing = new();
    private static readonly DataLoaderOptions defaultOptions = new();
    private static readonly ConcurrentDictionary<Type, ObjectFactory> loaderFactories = [];
    private readonly Dictionary<Type, object> loaders = [];
    private readonly Dictionary<string, object> defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectPlan, int[]> orders = [];
    private readonly List<(FieldPlan Field, GraphQLError Error)> beside = [];
    private readonly UInt128 conditions = plan.ConditionBits(variables);

    public VariableValues Variables { get; } = variables;

    /// <summary>The scope of the operation, or of the mutation field that runs now.</summary>
    public IServiceProvider Services { get; private set; } = services;

    public ClaimsPrincipal User { get; } = user;

    /// <summary>Whether clients are told what has happened inside; for developers alone.</summary>
    public bool IncludesExceptionDetails { get; init; }

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Finds all values; null propagation and writing come after.</summary>
    public async Task<ObjectBatch> RunAsync()
    {
        var top = new ObjectBatch(plan.Root, InheritedValues.None);
        top.Items.Add(rootValue ?? nothing);

        if (plan.Operation.Kind == OperationKind.Mutation) await RunSeriallyAsync(top);
        else await RunLevelsAsync([top]);
        return top;
    }

    /// <summary>
    /// Runs the root fields of a mutation one after another, each to its end and in a scope of its own: what one of them has loaded, a later
    /// one may have changed. After one that leaves no data at all the others do not run, so that nothing is written that nobody hears of.
    /// </summary>
    /// <remarks>GraphQL, September 2025, sections 6.2.2 and 6.4.4.</remarks>
    private async Task RunSeriallyAsync(ObjectBatch top)
    {
        var operationServices = Services;
        foreach (var i in OrderOf(plan.Root) ?? Enumerable.Range(0, plan.Root.Fields.Length))
        {
            if (!IsIncluded(plan.Root.Fields[i])) continue;

            await using var scope = operationServices.CreateAsyncScope();
            Services = scope.ServiceProvider;
            loaders.Clear();
            await RunLevelsAsync(await RunLevelAsync([top], only: i));
            if (plan.Root.Fields[i].Definition.Type.IsNonNull && top.Columns[i] is { } column && column.Values[0] is null or Failure) return;
        }
    }

    public bool IsIncluded(FieldPlan field) => field.IsIncluded(conditions);

    /// <summary>The places of the plan's fields in the order of the answer; null when it is the order of the plan.</summary>
    /// <remarks>A field comes where it first counts: what is skipped in front of another field can come again behind it.</remarks>
    public int[]? OrderOf(ObjectPlan plan) => plan.HasFixedOrder ? null : ChangedOrderOf(plan);

    // Apart, because what a lambda sees is put on the heap when its method begins, and the method above is asked for each object.
    private int[] ChangedOrderOf(ObjectPlan plan)
    {
        if (!orders.TryGetValue(plan, out var order))
            orders[plan] = order = [.. Enumerable.Range(0, plan.Fields.Length).OrderBy(i => plan.Fields[i].OrderOf(conditions))];
        return order;
    }

    public IEnumerable<Field> Nodes(FieldPlan field) => field.Nodes(conditions);

    /// <summary>A loader lives as long as the operation and remembers what it has loaded.</summary>
    public object Loader(Type type)
    {
        if (loaders.TryGetValue(type, out var known)) return known;
        var make = loaderFactories.GetOrAdd(type, static each => ActivatorUtilities.CreateFactory(each, [typeof(IBatchScheduler), typeof(DataLoaderOptions)]));
        return loaders[type] = make(Services, [this, Services.GetService<DataLoaderOptions>() ?? defaultOptions]);
    }

    /// <summary>The value of an inherited argument that nobody gives: asked for once, so that one answer speaks of one day.</summary>
    public object DefaultOf(InheritedArgumentAttribute argument)
        => defaults.TryGetValue(argument.Key, out var known) ? known : defaults[argument.Key] = argument.Default(Services);

    /// <summary>Faults of root fields that have a value all the same.</summary>
    public IReadOnlyList<(FieldPlan Field, GraphQLError Error)> Beside => beside;

    /// <summary>What a mutation gave or threw, as its payload; what the payload cannot hold is told beside the data.</summary>
    private object Payload(PayloadMaker maker, object? result, FieldPlan field)
    {
        var thrown = result is Exception exception ? Unwrapped(exception) : null;
        var undeclared = new List<Exception>();
        var payload = thrown is null ? maker.Of(result, Services, undeclared) : maker.Of(thrown, Services, undeclared);
        var failures = undeclared.ConvertAll(each => Failed(each, field.Definition));
        if (payload is null) return failures[0];

        beside.AddRange(failures.Select(each => (field, each.Error)));
        return payload;
    }

    /// <summary>What was thrown, not how it was called. Ends the operation when that has been cancelled.</summary>
    private Exception Unwrapped(Exception exception)
    {
        if (exception is OperationCanceledException && CancellationToken.IsCancellationRequested) throw exception;
        return exception is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : exception;
    }

    /// <summary>What the client is told of an exception.</summary>
    public Failure Failed(Exception exception, FieldDefinition field)
    {
        exception = Unwrapped(exception);
        if (exception is AggregateException { InnerException: { } first }) exception = first;
        if (exception is GraphQLException told) return new Failure(told.Error);
        if (exception is LiteralException literal) return new Failure(literal.Error) { Place = literal.Literal };

        if (failures.TryGetValue(exception, out var known)) return known;
        var trace = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7().ToString("N");
        var more = new Dictionary<string, object?> { ["traceId"] = trace };
        if (IncludesExceptionDetails) more["exception"] = exception.ToString();
        var unexpected = new GraphQLError("Unexpected Execution Error") { Code = "INTERNAL_ERROR", Extensions = more, Exception = exception };
        var error = Services.GetServices<IErrorFilter>().Aggregate(unexpected, static (known, filter) => filter.OnError(known));
        if (error.Code == unexpected.Code && Services.GetService<ILogger<OperationExecution>>() is { } logger) LogUnexpected(logger, exception, field.Name, trace);
        return failures[exception] = new Failure(error);
    }

    // A batch that fails, fails for each of its parents; the log has it once.
    private readonly Dictionary<Exception, Failure> failures = new(ReferenceEqualityComparer.Instance);

    [LoggerMessage(LogLevel.Error, "The field {Field} failed; the client has trace id {TraceId}")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string? field, string traceId);
}
