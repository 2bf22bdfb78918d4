using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>A resolver method, ready to be called.</summary>
internal sealed class MethodCall
{
    private readonly MethodInvoker invoker;
    private readonly bool isStatic;
    private readonly ParameterSource[] parameters;
    private readonly TaskReader? reader;
    private readonly object? fixedParent;
    private readonly QueryBinder? query;

    public MethodCall(ResolverDescription resolver)
    {
        var method = (MethodInfo)resolver.Member;
        (invoker, isStatic, parameters, reader, Resolver) = (MethodInvoker.Create(method), method.IsStatic, [.. resolver.Parameters], TaskReader.For(method.ReturnType), resolver);
        SetsState = Array.Exists(parameters, each => each.Kind == ParameterKind.SetScopedState);
        if (resolver.Payload is { } payload) Payload = new PayloadMaker(payload);
        query = Array.Find(parameters, each => each.Kind == ParameterKind.Query) is { } asked ? QueryBinder.For(asked.Type) : null;
    }

    /// <summary>A method of the engine's own, that takes the schema and one text.</summary>
    public MethodCall(MethodInfo method, Schema schema)
        : this(new ResolverDescription(method, [new(ParameterKind.Parent, typeof(Schema)), new(ParameterKind.Argument, typeof(string), "name")], IsBatch: false))
        => fixedParent = schema;

    public ResolverDescription Resolver { get; }

    /// <summary>Null for all but mutations by the conventions.</summary>
    public PayloadMaker? Payload { get; }

    /// <summary>The values of the parameters that are the same for all parents; null in the places of the others.</summary>
    /// <exception cref="GraphQLException">An argument is not one.</exception>
    public object?[] Prepare(OperationExecution execution, FieldPlan field, ref InheritedValues inherited)
    {
        var values = new object?[parameters.Length];
        var given = inherited;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            values[i] = parameter.Kind switch
            {
                ParameterKind.Argument or ParameterKind.Id => Argument(field, parameter, execution),
                ParameterKind.InheritedArgument => Inherited(execution, field, parameter, ref given),
                ParameterKind.Query => query!.Bind(parameter, Asked(field, "where", execution), Asked(field, "order", execution)),
                ParameterKind.DataLoader => execution.Loader(parameter.Type),
                ParameterKind.CancellationToken => execution.CancellationToken,
                ParameterKind.User => execution.User,
                ParameterKind.Context => new ResolverContext(execution, field.Definition, field.Arguments),
                _ => null,
            };
        }

        inherited = given;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Kind == ParameterKind.ScopedState) values[i] = State(parameters[i], given);
            if (parameters[i].Kind == ParameterKind.Paging) values[i] = PagingBinder.Bind(Resolver.Paging!, field, execution.Variables, given);
        }

        return values;
    }

    /// <summary>For a method that loads things by their id, outside any field.</summary>
    public object?[] PrepareNode(OperationExecution execution, Guid id) =>
    [
        .. parameters.Select(parameter => parameter.Kind switch
        {
            ParameterKind.Id => InputConverter.TypedId(id, parameter.Type),
            ParameterKind.DataLoader => execution.Loader(parameter.Type),
            ParameterKind.CancellationToken => execution.CancellationToken,
            ParameterKind.User => execution.User,
            _ => null,
        }),
    ];

    /// <summary>Calls the method. What it gives is a value, or a task that <see cref="Result"/> reads.</summary>
    public object? Invoke(OperationExecution execution, object? parent, object?[] prepared)
    {
        var values = prepared.AsSpan();
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Kind == ParameterKind.Parent) values[i] = fixedParent ?? parent;
            else if (parameters[i].Kind == ParameterKind.Service) values[i] = execution.Services.GetRequiredService(parameters[i].Type);
        }

        var result = invoker.Invoke(isStatic ? null : parent, values);
        return reader is null || result is null ? result : reader.TaskOf(result);
    }

    /// <summary>Whether it sets states for what lies below.</summary>
    public bool SetsState { get; }

    /// <summary>Has the states that the next call sets hold below one object of a column, or below all.</summary>
    public void BindState(object?[] prepared, Column column, int index)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Kind == ParameterKind.SetScopedState) prepared[i] = StateSetter.Make(parameters[i].Type, column, index, parameters[i].Name);
        }
    }

    public object? Result(Task task) => reader!.Read(task);

    /// <summary>Whether the parents of a batch are to be given as this type of list.</summary>
    public Type? ParentType => Array.Find(parameters, each => each.Kind == ParameterKind.Parent)?.Type;

    /// <summary>The argument as the method wants it. A fault in it tells its path; one of the engine's own arguments has none.</summary>
    private static object? Argument(FieldPlan field, ParameterSource parameter, OperationExecution execution)
    {
        var value = Find(field, parameter.Input ?? parameter.Name).Value(execution.Variables);
        if (parameter.Input is not null) value = ((InputObject)value!).Value(parameter.Name);
        try
        {
            return parameter.Kind == ParameterKind.Argument ? InputConverter.Convert(value, parameter.Type)
                : value == ValueCoercion.Absent ? InputConverter.Default(parameter.Type)
                : InputConverter.Id(value, parameter.Type, parameter.IdOf);
        }
        catch (GraphQLException fault)
        {
            throw InputConverter.At(fault, parameter.Input is null ? [parameter.Name] : [parameter.Input, parameter.Name]);
        }
    }

    private static object? State(ParameterSource parameter, InheritedValues inherited)
    {
        if (inherited.TryFind(parameter.Name, out var value)) return value;
        return parameter.IsRequired
            ? throw new InvalidOperationException($"Nothing above has set the state \"{parameter.Name}\". Set it, or let the parameter be null.")
            : parameter.Default;
    }

    private static object? Asked(FieldPlan field, string name, OperationExecution execution)
    {
        var argument = Find(field, name);
        var value = argument.Definition is null ? null : argument.Value(execution.Variables);
        return value == ValueCoercion.Absent ? null : value;
    }

    private static object? Inherited(OperationExecution execution, FieldPlan field, ParameterSource parameter, ref InheritedValues inherited)
    {
        var how = parameter.Inherited!;
        var given = Find(field, parameter.Name).Value(execution.Variables);
        if (given == ValueCoercion.Absent)
        {
            var isNull = inherited.IsNull(how.Key);
            if (isNull && how.InheritsNull) return null;

            // A field that null was not handed on to has a value, and so has what lies below it.
            var value = inherited.Find(how.Key) ?? execution.DefaultOf(how);
            if (isNull) inherited = new InheritedValues(inherited, how.Key, value);
            return value;
        }

        var allowsNull = !how.InheritsNull && (Nullable.GetUnderlyingType(parameter.Type) is not null || !parameter.Type.IsValueType);
        if (how.Refuse(given, allowsNull) is { } error) throw new GraphQLException(error);
        inherited = new InheritedValues(inherited, how.Key, given);
        return given;
    }

    private static ArgumentPlan Find(FieldPlan field, string name) => Array.Find(field.Arguments, each => each.Definition.Name == name);
}

/// <summary>The inherited arguments that hold in a part of a query, the nearest first.</summary>
internal sealed record InheritedValues(InheritedValues? Above, string Key, object? Value)
{
    public static InheritedValues None { get; } = new(null, "", null);

    /// <summary>The nearest value that is not null.</summary>
    public object? Find(string key)
    {
        for (var each = this; each is not null; each = each.Above)
        {
            if (each.Key == key && each.Value is not null) return each.Value;
        }

        return null;
    }

    /// <summary>Whether the nearest value that was given is null.</summary>
    public bool IsNull(string key) => TryFind(key, out var value) && value is null;

    /// <summary>The nearest value that was given, null included.</summary>
    public bool TryFind(string key, out object? value)
    {
        for (var each = this; each is not null; each = each.Above)
        {
            if (each.Key != key) continue;
            value = each.Value;
            return true;
        }

        value = null;
        return false;
    }
}

/// <summary>Reads the result of a task whose type is known only when it runs.</summary>
internal abstract class TaskReader
{
    public abstract Task TaskOf(object awaitable);

    public abstract object? Read(Task task);

    /// <returns>Null for a method that gives its value at once.</returns>
    public static TaskReader? For(Type type)
    {
        if (!type.IsGenericType) return null;
        var open = type.GetGenericTypeDefinition();
        return open == typeof(Task<>) || open == typeof(ValueTask<>)
            ? (TaskReader)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type.GetGenericArguments()))!
            : null;
    }

    private sealed class Of<T> : TaskReader
    {
        public override Task TaskOf(object awaitable) => awaitable as Task ?? ((ValueTask<T>)awaitable).AsTask();

        public override object? Read(Task task) => ((Task<T>)task).GetAwaiter().GetResult();
    }
}
