using System.Linq.Expressions;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes what a resolver gets of a field's <c>where</c> and <c>order</c>.</summary>
internal abstract class QueryBinder
{
    /// <summary>How many keys an order may have.</summary>
    public const int MaxKeys = 20;

    public static QueryBinder For(Type queryContext)
        => (QueryBinder)Activator.CreateInstance(typeof(Of<>).MakeGenericType(queryContext.GetGenericArguments()))!;

    /// <exception cref="GraphQLException">The filter or the order is too large, or an id in it is none.</exception>
    public abstract object Bind(ParameterSource parameter, object? where, object? order);

    private sealed class Of<T> : QueryBinder
    {
        public override object Bind(ParameterSource parameter, object? where, object? order)
        {
            var predicate = parameter.Filter is { } filter ? (Expression<Func<T, bool>>?)FilterBinder.Predicate(filter, typeof(T), where) : null;
            var keys = new List<SortBy<T>>();
            if (parameter.Sort is { } sort)
            {
                foreach (var element in order as object?[] ?? []) Add(sort, element, [], keys);
            }

            return new QueryContext<T>(predicate, keys.Count == 0 ? null : new SortDefinition<T>(keys));
        }

        private static void Add(SortShape shape, object? element, IReadOnlyList<LambdaExpression> way, List<SortBy<T>> keys)
        {
            if (element is not InputObject given) return;
            foreach (var (name, value) in given.Fields)
            {
                if (value is null) continue;
                var member = shape.Members[name];
                if (member.Shape is { } inner) Add(inner, value, [.. way, member.Keys[0]], keys);
                else keys.AddRange(member.Keys.Select(key => new SortBy<T>(Reached(way, key), (SortEnumType)value == SortEnumType.Desc)));
                if (keys.Count > MaxKeys) throw new GraphQLException(LimitCodes.Filter, $"An order has at most {MaxKeys} parts; a text counts twice.");
            }
        }

        private static LambdaExpression Reached(IReadOnlyList<LambdaExpression> way, LambdaExpression key)
        {
            if (way.Count == 0) return key;

            var row = Expression.Parameter(typeof(T), "row");
            var (at, isMissing) = ((Expression)row, (Expression?)null);
            foreach (var step in way)
            {
                at = FilterProperties.On(step, at);
                isMissing = FilterProperties.IsMissing(at, FilterProperties.IsNullable(step), isMissing);
            }

            return Expression.Lambda(FilterProperties.On(key, at, isMissing), row);
        }
    }
}
