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

    /// <summary>What was thrown, for error filters; never told.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>Says what clients are told of exceptions that are no <see cref="GraphQLException"/>.</summary>
public interface IErrorFilter
{
    /// <summary>The same error when the filter does not know the exception. One with another code is not logged as unexpected any more.</summary>
    GraphQLError OnError(GraphQLError error);
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
