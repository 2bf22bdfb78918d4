using System.Security.Claims;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Asks the host whether somebody may have something.</summary>
public interface IFieldAuthorization
{
    /// <param name="user">Who asks.</param>
    /// <param name="rule">What must hold.</param>
    /// <param name="resource">An <see cref="IResolverContext"/>, or the result of the resolver.</param>
    ValueTask<FieldAccessDecision> DecideAsync(ClaimsPrincipal user, AuthorizeAttribute rule, object resource);
}

public enum FieldAccessDecision
{
    Granted,

    /// <summary>Nobody has signed in.</summary>
    NotAuthenticated,

    /// <summary>Somebody has, and may not.</summary>
    NotAuthorized,

    /// <summary>The host has no policy of that name.</summary>
    PolicyNotFound,

    /// <summary>The rule names no policy, and the host has no default one.</summary>
    NoDefaultPolicy,
}

/// <summary>What a policy can know of a field before its resolver runs.</summary>
internal sealed class ResolverContext(OperationExecution execution, FieldDefinition definition, ArgumentPlan[] arguments) : IResolverContext
{
    public string Field => definition.Name;

    public ClaimsPrincipal User => execution.User;

    public IServiceProvider Services => execution.Services;

    public CancellationToken RequestAborted => execution.CancellationToken;

    public T? ArgumentValue<T>(string name)
    {
        var value = Array.Find(arguments, each => each.Definition.Name == name) is { Definition: not null } argument ? argument.Value(execution.Variables) : null;
        return value is null || value == ValueCoercion.Absent ? default : (T?)InputConverter.Convert(value, typeof(T));
    }
}
