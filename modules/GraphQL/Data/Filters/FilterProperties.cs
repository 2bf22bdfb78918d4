using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Samverkan.GraphQL.Types.Inference;

namespace Samverkan.GraphQL.Data;

/// <summary>What the way from a row to a value says of it.</summary>
internal static class FilterProperties
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> nullable = [];

    /// <summary>The last member on the way; null when something is computed.</summary>
    public static MemberInfo? MemberOf(LambdaExpression property) => (Plain(property.Body) as MemberExpression)?.Member;

    /// <summary>Whether there may be no value: where a member on the way may be null, or something is computed that may be.</summary>
    public static bool IsNullable(LambdaExpression property)
    {
        if (Nullable.GetUnderlyingType(property.Body.Type) is not null) return true;

        var at = Plain(property.Body);
        while (at is MemberExpression { Member: PropertyInfo member } step)
        {
            if (nullable.GetOrAdd(member, static each => TypeShape.Of(each).IsNullable)) return true;
            at = step.Expression;
        }

        return at is not ParameterExpression && !property.Body.Type.IsValueType;
    }

    /// <summary>The same, on another row.</summary>
    public static Expression On(LambdaExpression property, Expression row) => new Replaced(property.Parameters[0], row).Visit(property.Body);

    /// <summary>A value of what may be missing; none when it is.</summary>
    /// <param name="property">From the object to the value.</param>
    /// <param name="at">The object.</param>
    /// <param name="isMissing">Whether there is none; null when there always is one.</param>
    public static Expression On(LambdaExpression property, Expression at, Expression? isMissing)
    {
        var value = On(property, at);
        if (isMissing is null) return value;

        var type = value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null ? typeof(Nullable<>).MakeGenericType(value.Type) : value.Type;
        return Expression.Condition(isMissing, Expression.Constant(null, type), Expression.Convert(value, type));
    }

    /// <summary>Whether what a step leads to is missing; null when it never is.</summary>
    public static Expression? IsMissing(Expression at, bool isNullable, Expression? before)
    {
        if (!isNullable) return before;
        Expression none = Expression.ReferenceEqual(at, Expression.Constant(null, at.Type));
        return before is null ? none : Expression.OrElse(before, none);
    }

    /// <summary>Whether a value of the type is an id of our own kind.</summary>
    public static bool IsId(Type type)
        => type == typeof(Guid) || (type.IsValueType && Array.Exists(type.GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(INodeId<>)));

    private static Expression Plain(Expression body) => body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : body;

    private sealed class Replaced(ParameterExpression from, Expression into) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? into : base.VisitParameter(node);
    }
}
