using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Puts what a mutation gives, or throws, into its payload.</summary>
internal sealed class PayloadMaker(PayloadDescription description)
{
    /// <param name="result">What the method gave.</param>
    /// <param name="services">Where factories of errors come from.</param>
    /// <param name="undeclared">Takes the faults that the payload cannot hold.</param>
    /// <returns>Null when there is nothing that the payload can hold.</returns>
    public MutationPayload? Of(object? result, IServiceProvider services, List<Exception> undeclared)
    {
        if (result is not IFieldResult outcome) return new MutationPayload(result, null, []);
        return outcome.Errors is { } errors ? Failed(errors, outcome.Warnings, services, undeclared) : new MutationPayload(outcome.Value, null, outcome.Warnings);
    }

    /// <param name="exception">What the method threw.</param>
    /// <param name="services">Where factories of errors come from.</param>
    /// <param name="undeclared">Takes the faults that the payload cannot hold.</param>
    /// <returns>Null when there is nothing that the payload can hold.</returns>
    public MutationPayload? Of(Exception exception, IServiceProvider services, List<Exception> undeclared)
        => Failed(exception is AggregateException many ? many.Flatten().InnerExceptions : [exception], [], services, undeclared);

    private MutationPayload? Failed(IReadOnlyList<object> errors, IReadOnlyList<object> warnings, IServiceProvider services, List<Exception> undeclared)
    {
        var declared = new List<object>();
        foreach (var error in errors)
        {
            if (SourceOf(error) is { } source) declared.Add(Make(source, error, services));
            else undeclared.Add(error as Exception ?? new InvalidOperationException($"The mutation gives the error {error.GetType().Name}, which it does not declare. Add [Error<{error.GetType().Name}>]."));
        }

        return declared.Count == 0 ? null : new MutationPayload(null, declared, warnings);
    }

    /// <summary>The one that asks for the nearest type; of several, the first. Who throws a GraphQLException has chosen the words itself.</summary>
    private ErrorSource? SourceOf(object error)
    {
        ErrorSource? nearest = null;
        foreach (var source in description.Errors)
        {
            if (!source.From.IsInstanceOfType(error) || (error is GraphQLException && source.From != typeof(GraphQLException))) continue;
            if (nearest is null || (source.From != nearest.From && nearest.From.IsAssignableFrom(source.From))) nearest = source;
        }

        return nearest;
    }

    private static object Make(ErrorSource source, object error, IServiceProvider services) => source.Maker switch
    {
        null => error,
        ConstructorInfo constructor => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [error], null),
        var method => method.Invoke(Factory(source.Factory, services), BindingFlags.DoNotWrapExceptions, null, [error], null)!,
    };

    private static object? Factory(Type? type, IServiceProvider services)
        => type is null ? null : services.GetService(type) ?? ActivatorUtilities.CreateInstance(services, type);
}
