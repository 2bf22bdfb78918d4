namespace Samverkan.GraphQL.Types;

/// <summary>
/// Only for those whom a policy lets through; without one, for those who have signed in. Several hold together. On a field: for that
/// field. On a class of resolvers: for all its fields. On a type: wherever a field gives it.
/// </summary>
/// <remarks>What is refused is null with an error, and the rest of the answer stands. A refused resolver never runs.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    public AuthorizeAttribute()
    {
    }

    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>A policy of the host; null for its default one.</summary>
    public string? Policy { get; set; }

    /// <summary>At least one of these roles; null for any.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When the policy is asked.</summary>
    public ApplyPolicy Apply { get; set; }
}

/// <summary>When a policy is asked, and about what.</summary>
public enum ApplyPolicy
{
    /// <summary>Once for a field, before its resolvers run; the policy's resource is an <see cref="IResolverContext"/>.</summary>
    BeforeResolver,

    /// <summary>For each result; the policy's resource is the result, which the client does not get to see before.</summary>
    AfterResolver,

    /// <summary>Once, before anything runs, and the whole request is refused; the policy's resource is an <see cref="IResolverContext"/>.</summary>
    Validation,
}

/// <summary>Lifts every <see cref="AuthorizeAttribute"/> for one field: that of its class, and that of the type it gives.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;

/// <summary>Who may have the value of a field.</summary>
public sealed class FieldRights
{
    /// <summary>Asked before the resolver, those of the declared type included.</summary>
    public required IReadOnlyList<AuthorizeAttribute> BeforeResolver { get; init; }

    /// <summary>Asked with what the resolver gave.</summary>
    public required IReadOnlyList<AuthorizeAttribute> AfterResolver { get; init; }

    /// <summary>Asked before the request runs.</summary>
    public required IReadOnlyList<AuthorizeAttribute> Validation { get; init; }

    /// <summary>Whether all rules are lifted, those of the things that it gives included.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>What a resolver or a policy can know of the field that is asked for.</summary>
public interface IResolverContext
{
    /// <summary>The name of the field.</summary>
    string Field { get; }

    /// <summary>Who asks.</summary>
    System.Security.Claims.ClaimsPrincipal User { get; }

    /// <summary>The services of the operation, or of the mutation field.</summary>
    IServiceProvider Services { get; }

    CancellationToken RequestAborted { get; }

    /// <summary>The value of an argument; the default when it was left out.</summary>
    T? ArgumentValue<T>(string name);
}
