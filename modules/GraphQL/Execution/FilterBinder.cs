using System.Linq.Expressions;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes a condition of a given <c>where</c>. It is true or false of every row, never unknown, so that a negation of it is exact.</summary>
internal sealed class FilterBinder
{
    /// <summary>How deep a filter may be nested.</summary>
    public const int MaxDepth = 10;

    /// <summary>How many comparisons a filter may have.</summary>
    public const int MaxOperations = 200;

    private int operations;

    /// <returns>Null when it asks nothing.</returns>
    /// <exception cref="GraphQLException">It is too large, or an id in it is none.</exception>
    public static LambdaExpression? Predicate(FilterShape shape, Type row, object? where)
    {
        var parameter = Expression.Parameter(row, "row");
        return new FilterBinder().Object(shape, new Place(parameter), where, 1) is { } body ? Expression.Lambda(body, parameter) : null;
    }

    private Expression? Object(FilterShape shape, Place row, object? where, int depth)
    {
        if (where is not InputObject given) return null;
        if (depth > MaxDepth) throw TooLarge($"A filter is at most {MaxDepth} levels deep.");

        Expression? all = null;
        foreach (var (name, value) in given.Fields)
        {
            all = And(all, shape.Members.TryGetValue(name, out var member)
                ? Member(member, row, value, depth)
                : Joined(name, value, each => Object(shape, row, each, depth + 1)));
        }

        return all;
    }

    private Expression? Member(FilterMember member, Place row, object? value, int depth)
    {
        if (value is null) return null;
        switch (member)
        {
            case FilterLeaf leaf:
                return Leaf(row.Missing is null ? leaf : leaf with { IsNullable = true }, row.Value(leaf.Property), leaf.Folded is null ? null : row.Value(leaf.Folded), value, depth);
            case FilterObject inner:
                return Object(inner.Shape, row.Object(inner), value, depth + 1);
            case FilterList list:
                return List(list, row, (InputObject)value, depth + 1);
            case FilterMeaning own:
                Count();
                return own.Meaning(InputConverter.Convert(value, own.Input)!) is { } meant ? FilterProperties.On(meant, row.Row) : null;
            default:
                throw new InvalidOperationException($"{member.GetType().Name} is no kind of filter.");
        }
    }

    private Expression? Leaf(FilterLeaf leaf, Expression property, Expression? folded, object value, int depth)
    {
        if (depth > MaxDepth) throw TooLarge($"A filter is at most {MaxDepth} levels deep.");

        Expression? all = null;
        foreach (var (name, operand) in ((InputObject)value).Fields)
        {
            if (leaf.Operations.TryGetValue(name, out var operation))
            {
                Count();
                all = And(all, Comparison.Make(operation, leaf, property, folded, operand));
            }
            else
            {
                all = And(all, Joined(name, operand, each => each is null ? null : Leaf(leaf, property, folded, each, depth + 1)));
            }
        }

        return all;
    }

    private Expression? List(FilterList list, Place row, InputObject given, int depth)
    {
        Expression? all = null;
        foreach (var (name, value) in given.Fields)
        {
            if (value is null) continue;
            Count();
            var asked = name == "any"
                ? (bool)value ? Any(list, row, null) : Expression.Not(Any(list, row, null))
                : Items(list, row, name, value, depth);
            all = And(all, asked);
        }

        return all;
    }

    private Expression Items(FilterList list, Place row, string quantity, object value, int depth)
    {
        var item = Expression.Parameter(list.Item, "item");
        var asked = list.Shape is { } shape ? Object(shape, new Place(item), value, depth) : Leaf(list.Leaf!, item, null, value, depth);
        return quantity switch
        {
            "some" => Any(list, row, asked is null ? null : Expression.Lambda(asked, item)),
            "none" => Expression.Not(Any(list, row, asked is null ? null : Expression.Lambda(asked, item))),
            _ => asked is null ? Expression.Constant(true) : Expression.Not(Any(list, row, Expression.Lambda(Expression.Not(asked), item))),
        };
    }

    private static Expression Any(FilterList list, Place row, LambdaExpression? asked)
    {
        var items = FilterProperties.On(list.Property, row.Row);
        Expression any = asked is null
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [list.Item], items)
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [list.Item], items, asked);
        if (list.IsNullable) any = Expression.AndAlso(Expression.ReferenceNotEqual(items, Expression.Constant(null, items.Type)), any);
        return row.Missing is null ? any : Expression.AndAlso(Expression.Not(row.Missing), any);
    }

    private static Expression? Joined(string name, object? value, Func<object?, Expression?> make)
    {
        Expression? joined = null;
        var isOr = name == "or";
        foreach (var each in value as object?[] ?? [])
        {
            var part = make(each);
            // An alternative that asks nothing holds for everything, and so does the whole.
            if (part is null && isOr) return null;
            joined = !isOr ? And(joined, part) : joined is null ? part : Expression.OrElse(joined, part!);
        }

        return joined;
    }

    private static Expression? And(Expression? one, Expression? other) => one is null ? other : other is null ? one : Expression.AndAlso(one, other);

    private void Count()
    {
        if (++operations > MaxOperations) throw TooLarge($"A filter has at most {MaxOperations} comparisons.");
    }

    private static GraphQLException TooLarge(string why) => new(LimitCodes.Filter, why);

    /// <summary>What a filter is about: the row, an item, or what one of them leads to.</summary>
    /// <param name="Row">The object itself.</param>
    /// <param name="Missing">Whether there is none; null when there always is one.</param>
    private readonly record struct Place(Expression Row, Expression? Missing = null)
    {
        public Place Object(FilterObject inner)
        {
            var at = FilterProperties.On(inner.Property, Row);
            return new Place(at, FilterProperties.IsMissing(at, inner.IsNullable, Missing));
        }

        public Expression Value(LambdaExpression property) => FilterProperties.On(property, Row, Missing);
    }
}
