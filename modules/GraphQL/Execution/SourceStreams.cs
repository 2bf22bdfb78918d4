using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Finds what feeds a subscription.</summary>
/// <remarks>GraphQL, September 2025, section 6.2.3.1, "CreateSourceEventStream".</remarks>
internal static class SourceStreams
{
    /// <exception cref="GraphQLException">An argument is not one, or the stream says no.</exception>
    public static async Task<EventStream> OpenAsync(OperationExecution execution, FieldPlan field)
    {
        if (field.Definition.Resolver is not { Events: { } source } resolver) throw new InvalidOperationException($"Nothing feeds the field {field.Definition.Name}.");
        if (await execution.RefusalOfRequestAsync() is { } refusal) throw new GraphQLException(refusal);
        if (await execution.RefusalAsync(field) is { } refused) throw new GraphQLException(refused.Error);
        var opening = OpenAsync(execution, field, resolver, source);
        try
        {
            return await opening.WaitAsync(execution.CancellationToken);
        }
        catch (OperationCanceledException) when (!opening.IsCompleted)
        {
            _ = CloseLaterAsync(opening);
            throw;
        }
    }

    private static async Task<EventStream> OpenAsync(OperationExecution execution, FieldPlan field, ResolverDescription resolver, EventSource source)
    {
        if (source.Method is null)
        {
            var receiver = execution.Services.GetRequiredService<ITopicEventReceiver>();
            return await EventStream.OfTopicAsync(source.MessageType, receiver, TopicOf(execution, field, resolver, source), execution.CancellationToken);
        }

        var call = new MethodCall(source.Method);
        var inherited = InheritedValues.None;
        var stream = call.Invoke(execution, parent: null, call.Prepare(execution, field, ref inherited));
        if (stream is Task task)
        {
            await task;
            stream = call.Result(task);
        }

        return EventStream.Of(source.MessageType, stream ?? throw new InvalidOperationException($"The field {field.Definition.Name} got no stream."), execution.CancellationToken);
    }

    /// <summary>A stream that was opened too late for anybody to read it.</summary>
    private static async Task CloseLaterAsync(Task<EventStream> opening)
    {
        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully) await (await opening).DisposeAsync();
    }

    private static string TopicOf(OperationExecution execution, FieldPlan field, ResolverDescription resolver, EventSource source)
        => string.Concat(source.Topic.Select(piece => piece.IsArgument ? Text(execution, field, resolver.Parameters.First(each => each.Name == piece.Text)) : piece.Text));

    /// <summary>The value of an argument as the topic names it.</summary>
    private static string? Text(OperationExecution execution, FieldPlan field, ParameterSource parameter)
    {
        var value = Array.Find(field.Arguments, each => each.Definition.Name == parameter.Name).Value(execution.Variables);
        if (value == ValueCoercion.Absent) return null;
        if (parameter.Kind == ParameterKind.Id && parameter.Type != typeof(string)) value = InputConverter.Id(value, typeof(Guid), parameter.IdOf);
        return Convert.ToString(value, CultureInfo.InvariantCulture);
    }
}
