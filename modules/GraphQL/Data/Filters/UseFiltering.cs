using System.Linq.Expressions;

namespace Samverkan.GraphQL.Data;

/// <summary>The field takes <c>where</c>; its resolver gets it as <see cref="QueryContext{T}.Predicate"/>.</summary>
/// <param name="filter">A class derived from <see cref="FilterInputType{T}"/>; when left out, every field that can be compared is offered.</param>
[AttributeUsage(AttributeTargets.Method)]
public class UseFilteringAttribute(Type? filter = null) : Attribute
{
    public Type? Filter { get; } = filter;
}

/// <inheritdoc cref="UseFilteringAttribute"/>
public sealed class UseFilteringAttribute<TFilter>() : UseFilteringAttribute(typeof(TFilter))
    where TFilter : FilterInputType, new();

/// <summary>The field takes <c>order</c>; its resolver gets it as <see cref="QueryContext{T}.Sorting"/>.</summary>
/// <param name="sort">A class derived from <see cref="SortInputType{T}"/>; when left out, every field that can be sorted by is offered.</param>
[AttributeUsage(AttributeTargets.Method)]
public class UseSortingAttribute(Type? sort = null) : Attribute
{
    public Type? Sort { get; } = sort;
}

/// <inheritdoc cref="UseSortingAttribute"/>
public sealed class UseSortingAttribute<TSort>() : UseSortingAttribute(typeof(TSort))
    where TSort : SortInputType, new();

/// <summary>What a client asks of a list: a parameter of a resolver with <c>[UseFiltering]</c> or <c>[UseSorting]</c>, to be applied with <c>With</c>.</summary>
/// <param name="Predicate">Which rows; null for all. Its values are parameters, so a database keeps one plan for all of them.</param>
/// <param name="Sorting">In which order; null when the client does not mind.</param>
public sealed record QueryContext<T>(Expression<Func<T, bool>>? Predicate = null, SortDefinition<T>? Sorting = null);
