using System.Linq.Expressions;

namespace Samverkan.Kernel;

/// <summary>How filters by key are read, and how they become conditions once their keys are found.</summary>
public static class KeyFilters
{
    /// <summary>The keys of which a thing may have one; null when the filter asks for nothing.</summary>
    public static IReadOnlyList<string>? Keys(this KeyFilterInput? filter) => (filter?.Eq, filter?.In) switch
    {
        (null, null) => null,
        (null, { } keys) => keys,
        ({ } key, null) => [key],
        ({ } key, { } keys) => keys.Contains(key) ? [key] : [],
    };

    /// <summary>Every key that is named: each must exist.</summary>
    public static IEnumerable<string> Named(this KeyFilterInput? filter)
        => filter?.Eq is { } key ? (filter.In ?? []).Append(key) : filter?.In ?? [];

    /// <summary>Every key that is named: each must exist.</summary>
    public static IEnumerable<string> Named(this KeyListFilterInput? filter) => (filter?.All ?? []).Concat(filter?.Some ?? []);

    /// <summary>Stands in a filter for what is only known when the keys are found: whether something is among those with the keys.</summary>
    /// <param name="given">The keys.</param>
    /// <param name="owner">Whose keys they are, a word of the module's own.</param>
    /// <param name="pointer">What points at the thing: an id, a reference.</param>
    /// <exception cref="InvalidOperationException">Always: <see cref="WithKeysAsync"/> puts the answer in its place.</exception>
    public static bool Has<TPointer>(this KeyFilterInput given, string owner, TPointer pointer)
        => throw new InvalidOperationException($"The keys of {owner} have not been found yet.");

    /// <summary>Finds the keys that a filter names, each owner asked once, and puts what they stand for in their place.</summary>
    /// <param name="query">With the filter.</param>
    /// <param name="find">Asks an owner, by the module's own word, what keys stand for: what the pointers of that owner are compared with, or an array of it where a key stands for several.</param>
    /// <exception cref="GraphQLException">UNKNOWN_KEY: nobody has one of the keys.</exception>
    public static async Task<QueryContext<T>> WithKeysAsync<T>(
        this QueryContext<T> query, Func<string, IReadOnlyList<string>, Task<IReadOnlyDictionary<string, object>>> find)
    {
        if (query.Predicate is null) return query;

        var named = new Marks();
        named.Visit(query.Predicate);
        if (named.Found.Count == 0) return query;

        var answers = new Dictionary<string, IReadOnlyDictionary<string, object>>();
        foreach (var owner in named.Found.GroupBy(mark => mark.Owner, mark => mark.Given))
            answers[owner.Key] = await find(owner.Key, [.. owner.SelectMany(given => given.Named()).Distinct()]);
        return query with { Predicate = (Expression<Func<T, bool>>)new Answered(answers).Visit(query.Predicate) };
    }

    /// <summary>Every key that a filter names in inputs of its own.</summary>
    public static IReadOnlyList<string> NamedKeys(this LambdaExpression? predicate)
    {
        var inputs = new Inputs();
        inputs.Visit(predicate);
        return [.. inputs.Keys.Distinct()];
    }

    private static object? Value(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();

    private static bool IsMark(MethodCallExpression call) => call.Method.DeclaringType == typeof(KeyFilters) && call.Method.Name == nameof(Has);

    private sealed class Marks : ExpressionVisitor
    {
        public List<(string Owner, KeyFilterInput Given)> Found { get; } = [];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (IsMark(node)) Found.Add(((string)Value(node.Arguments[1])!, (KeyFilterInput)Value(node.Arguments[0])!));
            return base.VisitMethodCall(node);
        }
    }

    private sealed class Inputs : ExpressionVisitor
    {
        public List<string> Keys { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Type == typeof(KeyFilterInput)) Keys.AddRange(((KeyFilterInput?)Value(node)).Named());
            else if (node.Type == typeof(KeyListFilterInput)) Keys.AddRange(((KeyListFilterInput?)Value(node)).Named());
            return base.VisitMember(node);
        }
    }

    private sealed class Answered(Dictionary<string, IReadOnlyDictionary<string, object>> answers) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (!IsMark(node)) return base.VisitMethodCall(node);

            var (given, answer, type) = ((KeyFilterInput)Value(node.Arguments[0])!, answers[(string)Value(node.Arguments[1])!], node.Arguments[2].Type);
            var meant = given.Keys()!.SelectMany(key => answer[key] is Array several ? several.Cast<object>() : [answer[key]]).ToList();
            var values = Array.CreateInstance(type, meant.Count);
            for (var i = 0; i < meant.Count; i++) values.SetValue(meant[i], i);

            // A member of an object becomes a parameter of the statement; a constant would be written into it.
            var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), values);
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], Expression.Property(Expression.Constant(holder), nameof(Holder<>.Values)), node.Arguments[2]);
        }
    }

    private sealed record Holder<TPointer>(IEnumerable<TPointer> Values);
}
