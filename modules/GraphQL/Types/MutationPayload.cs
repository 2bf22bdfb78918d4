using System.Reflection;

namespace Samverkan.GraphQL.Types;

/// <summary>What a mutation answers by convention.</summary>
/// <param name="Value">Null when it failed.</param>
/// <param name="Errors">Null when it did not.</param>
/// <param name="Warnings">None most of the time.</param>
internal sealed record MutationPayload(object? Value, IReadOnlyList<object>? Errors, IReadOnlyList<object> Warnings)
{
    /// <summary>The root type needs no value of its own.</summary>
    public object Query => this;
}

/// <summary>The errors that a mutation declares, in order.</summary>
internal sealed record PayloadDescription(IReadOnlyList<ErrorSource> Errors);

/// <summary>One way in which an error comes to be.</summary>
/// <param name="From">The exception or value that it is made of.</param>
/// <param name="Maker">The constructor, static method or factory's method that makes it; null when what is given is the error itself.</param>
/// <param name="Factory">The class or service whose method it is; null when there is none.</param>
internal sealed record ErrorSource(Type From, MethodBase? Maker, Type? Factory = null);
