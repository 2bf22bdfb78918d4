using System.Linq.Expressions;
using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Execution;

/// <summary>One comparison of a filter. What it compares with is a parameter, never written into the expression.</summary>
internal static class Comparison
{
    private static readonly MethodInfo contains = TextMethod(nameof(string.Contains));
    private static readonly MethodInfo startsWith = TextMethod(nameof(string.StartsWith));
    private static readonly MethodInfo endsWith = TextMethod(nameof(string.EndsWith));

    /// <param name="operation">Of <see cref="DefaultFilterOperations"/>.</param>
    /// <param name="leaf">What is known of the value.</param>
    /// <param name="property">The value in the row.</param>
    /// <param name="folded">The folded text in the row; null when it is folded here.</param>
    /// <param name="operand">As coerced.</param>
    public static Expression Make(int operation, FilterLeaf leaf, Expression property, Expression? folded, object? operand)
    {
        var plain = DefaultFilterOperations.IsNegation(operation) ? operation - 1 : operation;
        var holds = plain switch
        {
            DefaultFilterOperations.Equals => EqualTo(leaf, property, Value(leaf, property.Type, operand)),
            DefaultFilterOperations.In => OneOf(leaf, property, operand),
            _ when operand is null => Expression.Constant(false),
            DefaultFilterOperations.Contains or DefaultFilterOperations.StartsWith or DefaultFilterOperations.EndsWith => Text(plain, leaf, property, folded, (string)operand),
            _ => Guarded(leaf, property, Expression.MakeBinary(Binary(plain), property, Parameter(Value(leaf, property.Type, operand), property.Type))),
        };
        return plain == operation ? holds : Not(holds);
    }

    private static Expression EqualTo(FilterLeaf leaf, Expression property, object? value)
    {
        if (value is null) return leaf.IsNullable ? IsNull(property) : Expression.Constant(false);
        return IsStorable(value) ? Guarded(leaf, property, Expression.Equal(property, Parameter(value, property.Type))) : Expression.Constant(false);
    }

    private static Expression OneOf(FilterLeaf leaf, Expression property, object? operand)
    {
        if (operand is not object?[] items) return Expression.Constant(false);

        var values = items.Where(item => item is not null && IsStorable(item)).Select(item => Value(leaf, property.Type, item)).ToArray();
        Expression holds = Expression.Constant(false);
        if (values.Length > 0)
        {
            var list = Array.CreateInstance(property.Type, values.Length);
            for (var i = 0; i < values.Length; i++) list.SetValue(values[i], i);
            var among = Parameter(list, typeof(IEnumerable<>).MakeGenericType(property.Type));
            holds = Guarded(leaf, property, Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [property.Type], among, property));
        }

        return leaf.IsNullable && Array.Exists(items, item => item is null) ? Expression.OrElse(IsNull(property), holds) : holds;
    }

    private static Expression Text(int operation, FilterLeaf leaf, Expression property, Expression? folded, string value)
    {
        if (!IsStorable(value)) return Expression.Constant(false);

        var method = operation switch
        {
            DefaultFilterOperations.Contains => contains,
            DefaultFilterOperations.StartsWith => startsWith,
            _ => endsWith,
        };
        var searched = Parameter(Folding.Fold(value), typeof(string));
        var found = folded is null
            ? (Expression)Expression.Call(
                Expression.Call(typeof(Folding), nameof(Folding.Fold), null, property),
                typeof(string).GetMethod(method.Name, [typeof(string), typeof(StringComparison)])!,
                searched,
                Expression.Constant(StringComparison.Ordinal))
            : Expression.Call(folded, method, searched);
        return Guarded(leaf, property, found);
    }

    /// <summary>False without a value: a database would say that it does not know, and so would the negation of that.</summary>
    private static Expression Guarded(FilterLeaf leaf, Expression property, Expression compared)
        => leaf.IsNullable ? Expression.AndAlso(Expression.Not(IsNull(property)), compared) : compared;

    private static Expression Not(Expression holds) => holds switch
    {
        ConstantExpression { Value: bool constant } => Expression.Constant(!constant),
        BinaryExpression { NodeType: ExpressionType.AndAlso, Left: UnaryExpression { NodeType: ExpressionType.Not, Operand: var isNull }, Right: var compared }
            => Expression.OrElse(isNull, Expression.Not(compared)),
        _ => Expression.Not(holds),
    };

    private static BinaryExpression IsNull(Expression property) => Expression.Equal(property, Expression.Constant(null, property.Type));

    // No database keeps a text with the sign of number 0, and one of them does not even let it be asked for.
    private static bool IsStorable(object value) => value is not string text || !text.Contains('\0', StringComparison.Ordinal);

    private static object? Value(FilterLeaf leaf, Type type, object? operand)
    {
        if (operand is null) return null;
        return leaf.IdOf is { } of ? InputConverter.Id(operand, type, of) : operand;
    }

    private static ExpressionType Binary(int operation) => operation switch
    {
        DefaultFilterOperations.GreaterThan => ExpressionType.GreaterThan,
        DefaultFilterOperations.GreaterThanOrEquals => ExpressionType.GreaterThanOrEqual,
        DefaultFilterOperations.LowerThan => ExpressionType.LessThan,
        DefaultFilterOperations.LowerThanOrEquals => ExpressionType.LessThanOrEqual,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no such comparison."),
    };

    // A member of an object becomes a parameter of the statement; a constant would be written into it.
    private static MemberExpression Parameter(object? value, Type type)
        => Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)), nameof(Holder<>.Value));

    private static MethodInfo TextMethod(string name) => typeof(string).GetMethod(name, [typeof(string)])!;

    private sealed record Holder<T>(T Value);
}
