namespace Samverkan.GraphQL.Types;

/// <summary>
/// Adds an argument to a root field that is about the operation as a whole: the resolver does not see it, <see cref="IOperationStart"/> does, before
/// anything of the operation runs.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class OperationArgumentAttribute(string name, Type type, string description) : Attribute
{
    /// <summary>Of the argument.</summary>
    public string Name { get; } = name;

    /// <summary>A scalar's type in code; the argument may always be left out.</summary>
    public Type Type { get; } = type;

    /// <summary>What it means.</summary>
    public string Description { get; } = description;
}

/// <summary>Hears of a query before anything of it runs, in the scope of the operation. Registered with the services of the host; there may be several.</summary>
public interface IOperationStart
{
    /// <summary>Prepares the operation.</summary>
    /// <param name="rootFields">Those that are asked for, with their arguments.</param>
    /// <param name="services">Of the operation.</param>
    /// <param name="cancellationToken">When the time for the operation is over.</param>
    /// <exception cref="GraphQLException">The operation is refused as a whole.</exception>
    ValueTask StartAsync(IReadOnlyList<IResolverContext> rootFields, IServiceProvider services, CancellationToken cancellationToken);
}
