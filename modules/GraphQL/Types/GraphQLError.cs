using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Something that went wrong, as the client is told of it.</summary>
/// <remarks>GraphQL, September 2025, section 7.1.2.</remarks>
/// <param name="Message">A sentence for people.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>Stable, for programs.</summary>
    public string? Code { get; init; }

    /// <summary>Where in the document; empty when it has no place there.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>Where in the answer: names and list indexes; null for a request error.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>More about it: strings, numbers, and lists of them. The code is written beside them.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}

/// <summary>Thrown by a resolver to tell the client something; any other exception is told as an unexpected error.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLException(string code, string message)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    public GraphQLError Error { get; } = error;
}
