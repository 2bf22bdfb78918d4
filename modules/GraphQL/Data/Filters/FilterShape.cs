using System.Linq.Expressions;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>A filter input of the schema, and what each of its fields asks of a row.</summary>
/// <param name="Type">As clients see it.</param>
internal sealed record FilterShape(InputObjectType Type)
{
    /// <summary>By the name of the field; without <c>and</c> and <c>or</c>.</summary>
    public Dictionary<string, FilterMember> Members { get; } = new(StringComparer.Ordinal);
}

/// <summary>What a field of a filter input asks.</summary>
internal abstract record FilterMember;

/// <summary>About a value of the row: it is compared.</summary>
/// <param name="Property">From the row to the value.</param>
/// <param name="IsNullable">Whether it can be missing.</param>
/// <param name="Folded">From the row to the folded text; null where there is no text or no place for it.</param>
/// <param name="IdOf">The graph's name of the type of which it is an id; null when it is none.</param>
internal sealed record FilterLeaf(LambdaExpression Property, bool IsNullable, LambdaExpression? Folded, string? IdOf) : FilterMember
{
    /// <summary>The operations by their names.</summary>
    public required IReadOnlyDictionary<string, int> Operations { get; init; }
}

/// <summary>About what the row leads to: another filter holds for it.</summary>
internal sealed record FilterObject(LambdaExpression Property, bool IsNullable, FilterShape Shape) : FilterMember;

/// <summary>About the items of a list: another filter, or an operation, holds for all, some or none of them.</summary>
internal sealed record FilterList(LambdaExpression Property, bool IsNullable, Type Item, FilterShape? Shape, FilterLeaf? Leaf) : FilterMember;

/// <summary>Something of its own.</summary>
internal sealed record FilterMeaning(Type Input, Func<object, LambdaExpression?> Meaning) : FilterMember;
