using System.Linq.Expressions;

namespace Samverkan.Kernel.Storage;

/// <summary>The expressions behind <see cref="Paging"/>.</summary>
internal static class Keyset
{
    /// <summary>A row's view and the values of its order.</summary>
    public sealed class Row<TView>
    {
        public required TView View { get; init; }

        public required string[] Keys { get; init; }
    }

    public static IQueryable<TRow> Ordered<TRow>(IQueryable<TRow> rows, IReadOnlyList<Expression<Func<TRow, string>>> order, bool descending)
    {
        var ordered = descending ? rows.OrderByDescending(order[0]) : rows.OrderBy(order[0]);
        foreach (var key in order.Skip(1)) ordered = descending ? ordered.ThenByDescending(key) : ordered.ThenBy(key);
        return ordered;
    }

    public static Expression<Func<TRow, Row<TView>>> WithKeys<TRow, TView>(
        Expression<Func<TRow, TView>> select, IReadOnlyList<Expression<Func<TRow, string>>> order)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, Row<TView>>>(
            Expression.MemberInit(
                Expression.New(typeof(Row<TView>)),
                Expression.Bind(typeof(Row<TView>).GetProperty(nameof(Row<>.View))!, On(row, select)),
                Expression.Bind(typeof(Row<TView>).GetProperty(nameof(Row<>.Keys))!, Expression.NewArrayInit(typeof(string), order.Select(key => On(row, key))))),
            row);
    }

    /// <summary>a > x, or a = x and b > y, and so on.</summary>
    public static Expression<Func<TRow, bool>> Beyond<TRow>(IReadOnlyList<Expression<Func<TRow, string>>> order, string[] values, bool forwards)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        Expression? beyond = null;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var (key, value) = (On(row, order[i]), Parameter(values[i]));
            var compared = Expression.Call(typeof(string), nameof(string.Compare), null, key, value);
            var passed = forwards ? Expression.GreaterThan(compared, Expression.Constant(0)) : Expression.LessThan(compared, Expression.Constant(0));
            beyond = beyond is null ? passed : Expression.OrElse(passed, Expression.AndAlso(Expression.Equal(key, value), beyond));
        }

        return Expression.Lambda<Func<TRow, bool>>(beyond!, row);
    }

    private static Expression On<TRow, TValue>(ParameterExpression row, Expression<Func<TRow, TValue>> of)
        => new Replaced(of.Parameters[0], row).Visit(of.Body);

    // A member of an object becomes a parameter of the statement; a constant would be written into it.
    private static MemberExpression Parameter(string value) => Expression.Property(Expression.Constant(new Holder(value)), nameof(Holder.Value));

    private sealed record Holder(string Value);

    private sealed class Replaced(ParameterExpression from, ParameterExpression into) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? into : base.VisitParameter(node);
    }
}
