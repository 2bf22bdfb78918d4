using System.Linq.Expressions;

namespace Samverkan.Kernel.Storage;

/// <summary>The expressions behind <see cref="Paging"/>.</summary>
internal static class Keyset
{
    /// <summary>A row's view and the values of its order.</summary>
    public sealed class Row<TView>
    {
        public required TView View { get; init; }

        public required object?[] Keys { get; init; }
    }

    /// <summary>In the order, or in its reverse. Where a database puts what has no value is its own affair, so that is said first.</summary>
    public static IQueryable<TRow> Ordered<TRow>(IQueryable<TRow> rows, SortDefinition<TRow> order, bool isReversed)
    {
        var (query, isFirst) = (rows.Expression, true);
        foreach (var by in order.Operations)
        {
            if (by.IsNullable) Add(Expression.Equal(by.Key.Body, Expression.Constant(null, by.Key.Body.Type)), by);
            Add(by.Key.Body, by);
        }

        return rows.Provider.CreateQuery<TRow>(query);

        void Add(Expression key, SortBy<TRow> by)
        {
            var name = (isFirst, by.IsDescending != isReversed) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            query = Expression.Call(typeof(Queryable), name, [typeof(TRow), key.Type], query, Expression.Quote(Expression.Lambda(key, by.Key.Parameters)));
            isFirst = false;
        }
    }

    public static Expression<Func<TRow, Row<TView>>> WithKeys<TRow, TView>(Expression<Func<TRow, TView>> select, SortDefinition<TRow> order)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, Row<TView>>>(
            Expression.MemberInit(
                Expression.New(typeof(Row<TView>)),
                Expression.Bind(typeof(Row<TView>).GetProperty(nameof(Row<>.View))!, On(row, select)),
                Expression.Bind(
                    typeof(Row<TView>).GetProperty(nameof(Row<>.Keys))!,
                    Expression.NewArrayInit(typeof(object), order.Operations.Select(by => Expression.Convert(On(row, by.Key), typeof(object)))))),
            row);
    }

    /// <summary>a > x, or a = x and b > y, and so on.</summary>
    public static Expression<Func<TRow, bool>> Beyond<TRow>(SortDefinition<TRow> order, object?[] values, bool forwards)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        Expression? beyond = null;
        for (var i = order.Operations.Count - 1; i >= 0; i--)
        {
            var (by, value) = (order.Operations[i], values[i]);
            var key = On(row, by.Key);
            var passed = Passed(key, by.IsNullable, value, isAscending: by.IsDescending != forwards);
            beyond = beyond is null ? passed : Expression.OrElse(passed, Expression.AndAlso(Same(key, value), beyond));
        }

        // Says nothing new, and says it so that an index can begin there.
        if (order.Operations is [{ IsNullable: false } first, _, ..])
            beyond = Expression.AndAlso(Compared(On(row, first.Key), values[0]!, first.IsDescending != forwards ? ExpressionType.GreaterThanOrEqual : ExpressionType.LessThanOrEqual), beyond!);
        return Expression.Lambda<Func<TRow, bool>>(beyond!, row);
    }

    private static Expression Passed(Expression key, bool isNullable, object? value, bool isAscending)
    {
        var isNull = isNullable ? Expression.Equal(key, Expression.Constant(null, key.Type)) : null;
        if (value is null) return isAscending ? Expression.Constant(false) : Expression.Not(isNull!);

        var passed = Compared(key, value, isAscending ? ExpressionType.GreaterThan : ExpressionType.LessThan);
        return isAscending && isNull is not null ? Expression.OrElse(isNull, passed) : passed;
    }

    private static BinaryExpression Same(Expression key, object? value)
        => Expression.Equal(key, value is null ? Expression.Constant(null, key.Type) : Parameter(value, key.Type));

    private static BinaryExpression Compared(Expression key, object value, ExpressionType how)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        if (type == typeof(string))
            return Expression.MakeBinary(how, Expression.Call(typeof(string), nameof(string.Compare), null, key, Parameter(value, key.Type)), Expression.Constant(0));
        return type == typeof(bool)
            ? Expression.MakeBinary(how, Number(key), Number(Parameter(value, key.Type)))
            : Expression.MakeBinary(how, key, Parameter(value, key.Type));
    }

    private static ConditionalExpression Number(Expression truth)
        => Expression.Condition(Expression.Equal(truth, Expression.Constant(true, truth.Type)), Expression.Constant(1), Expression.Constant(0));

    private static Expression On(Expression row, LambdaExpression of) => new Replaced(of.Parameters[0], row).Visit(of.Body);

    // A member of an object becomes a parameter of the statement; a constant would be written into it.
    private static MemberExpression Parameter(object value, Type type)
        => Expression.Property(Expression.Constant(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)), nameof(Holder<>.Value));

    private sealed record Holder<T>(T Value);

    private sealed class Replaced(ParameterExpression from, Expression into) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? into : base.VisitParameter(node);
    }
}
