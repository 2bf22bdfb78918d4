using System.Linq.Expressions;
using System.Text;

namespace Samverkan.GraphQL.Data;

/// <summary>An order: what decides first, what then, and so on. What has no value comes last in ascending order and first in descending order.</summary>
public sealed record SortDefinition<T>(IReadOnlyList<SortBy<T>> Operations)
{
    /// <summary>Continues from nothing when the client has not asked for an order.</summary>
    public SortDefinition<T> IfEmpty(Func<SortDefinition<T>, SortDefinition<T>> configure) => Operations.Count == 0 ? configure(this) : this;

    /// <param name="key">A text is compared as it is, byte by byte.</param>
    public SortDefinition<T> AddAscending<TKey>(Expression<Func<T, TKey>> key) => Add(new SortBy<T>(key, IsDescending: false));

    /// <param name="key">A text is compared as it is, byte by byte.</param>
    public SortDefinition<T> AddDescending<TKey>(Expression<Func<T, TKey>> key) => Add(new SortBy<T>(key, IsDescending: true));

    /// <summary>Puts rows that are in memory in order; those that are equal in it stay as they are.</summary>
    public IReadOnlyList<T> Sort(IEnumerable<T> rows)
    {
        if (Operations.Count == 0) return [.. rows];

        var (first, others) = (Operations[0], Operations.Skip(1));
        var ordered = rows.OrderBy(first.Compiled(), first.Comparer);
        foreach (var next in others) ordered = ordered.ThenBy(next.Compiled(), next.Comparer);
        return [.. ordered];
    }

    internal SortDefinition<T> Add(SortBy<T> key) => new([.. Operations, key]);
}

/// <summary>One part of an order.</summary>
/// <param name="Key">From the row to what is compared.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record SortBy<T>(LambdaExpression Key, bool IsDescending)
{
    /// <summary>Whether a row may have no value there.</summary>
    public bool IsNullable { get; } = FilterProperties.IsNullable(Key);

    internal IComparer<object?> Comparer { get; } = new KeyComparer(IsDescending);

    internal Func<T, object?> Compiled()
        => Expression.Lambda<Func<T, object?>>(Expression.Convert(Key.Body, typeof(object)), Key.Parameters).Compile(preferInterpretation: true);

    private sealed class KeyComparer(bool isDescending) : IComparer<object?>
    {
        public int Compare(object? x, object? y)
        {
            var compared = (x, y) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                (string one, string other) => Encoding.UTF8.GetBytes(one).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(other)),
                _ => Comparer<object>.Default.Compare(x, y),
            };
            return isDescending ? -compared : compared;
        }
    }
}

/// <summary>Rows that are filtered, and the order that they are to come in.</summary>
public sealed record SortedQuery<T>(IQueryable<T> Rows, SortDefinition<T> Sorting);

public static class QueryContextExtensions
{
    /// <summary>Applies what a client asks.</summary>
    /// <param name="rows">All that it is asked of.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="order">Adds to the order of the client, which may be none; what it adds last is different for each row.</param>
    public static SortedQuery<T> With<T>(this IQueryable<T> rows, QueryContext<T> query, Func<SortDefinition<T>, SortDefinition<T>> order)
        => new(query.Predicate is { } asked ? rows.Where(asked) : rows, order(query.Sorting ?? new SortDefinition<T>([])));

    /// <summary>Applies what a client asks to rows that are in memory.</summary>
    /// <inheritdoc cref="With{T}(IQueryable{T}, QueryContext{T}, Func{SortDefinition{T}, SortDefinition{T}})"/>
    public static IReadOnlyList<T> With<T>(this IEnumerable<T> rows, QueryContext<T> query, Func<SortDefinition<T>, SortDefinition<T>> order)
        => order(query.Sorting ?? new SortDefinition<T>([])).Sort(query.Predicate is { } asked ? rows.Where(asked.Compile(preferInterpretation: true)) : rows);
}
