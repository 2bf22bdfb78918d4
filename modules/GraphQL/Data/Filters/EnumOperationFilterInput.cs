using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>Compares with the values of an enum. Members are joined by and; one that is left out filters nothing.</summary>
[GraphQLName("{0}OperationFilterInput")]
public sealed record EnumOperationFilterInput<T>
    where T : struct, Enum
{
    /// <summary>It is this value.</summary>
    [Cost(10)]
    public T? Eq { get; init; }

    /// <summary>It is another value than this one.</summary>
    [Cost(10)]
    public T? Neq { get; init; }

    /// <summary>It is one of these values; an empty list matches nothing.</summary>
    [Cost(10)]
    public IReadOnlyList<T>? In { get; init; }

    /// <summary>It is none of these values.</summary>
    [Cost(10)]
    public IReadOnlyList<T>? Nin { get; init; }

    /// <summary>Whether a value is meant.</summary>
    /// <param name="value">Which may be.</param>
    public bool Matches(T value)
        => (Eq is not { } eq || Same(eq, value))
            && (Neq is not { } neq || !Same(neq, value))
            && (In is not { } among || among.Contains(value))
            && (Nin is not { } others || !others.Contains(value));

    /// <summary>All values that are meant: a list that a database can be asked with.</summary>
    public IReadOnlyList<T> Meant() => [.. Enum.GetValues<T>().Where(Matches)];

    private static bool Same(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
