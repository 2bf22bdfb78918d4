namespace Samverkan.GraphQL.Types;

/// <summary>How one mutation shows its arguments, its result and its errors. What is not set goes by the name of the mutation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>Whether the method is shown as it is: no input, no payload, and all errors beside the data.</summary>
    public bool Disable { get; set; }

    /// <summary>Otherwise <c>{Mutation}Input</c>.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The one argument that holds the others.</summary>
    public string InputArgumentName { get; set; } = "input";

    /// <summary>Otherwise <c>{Mutation}Payload</c>.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>Otherwise the name of the result's type, in camel case.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The union of the errors; otherwise <c>{Mutation}Error</c>.</summary>
    public string? PayloadErrorTypeName { get; set; }
}

/// <summary>Declares an error that the user can act on, in the order of the union.</summary>
/// <param name="types">
/// Each an exception; or a class of errors, which may have a constructor, or static methods CreateErrorFrom, that take the exception or value
/// that it is made of; or an <see cref="IPayloadErrorFactory{TError, TFrom}"/>.
/// </param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(params Type[] types) : Attribute
{
    public IReadOnlyList<Type> Types { get; } = types;
}

/// <summary>Declares an error that the user can act on, in the order of the union.</summary>
/// <typeparam name="T">As the type of <see cref="ErrorAttribute"/>.</typeparam>
public sealed class ErrorAttribute<T>() : ErrorAttribute(typeof(T));

/// <summary>Makes errors that need services. Taken from the container, or made with what the container has.</summary>
/// <typeparam name="TError">The error as the graph shows it.</typeparam>
/// <typeparam name="TFrom">The exception or value that it is made of.</typeparam>
public interface IPayloadErrorFactory<out TError, in TFrom>
    where TError : notnull
{
    TError CreateErrorFrom(TFrom from);
}

/// <summary>How mutations show their arguments, results and errors.</summary>
public sealed record MutationConventions
{
    /// <summary>Whether all mutations follow them that do not say otherwise; if not, only those with <see cref="UseMutationConventionAttribute"/>.</summary>
    public bool ApplyToAllMutations { get; init; }

    /// <summary>The interface that all errors implement; null for none.</summary>
    public Type? ErrorInterface { get; init; }

    /// <summary>What the warnings are that every payload has beside its errors; null for no warnings.</summary>
    public Type? Warning { get; init; }

    /// <summary>Whether every payload has the field query, so that a page can be read again in the same round trip.</summary>
    public bool HasQueryField { get; init; }
}
