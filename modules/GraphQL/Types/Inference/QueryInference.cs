using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The arguments <c>where</c> and <c>order</c>, which reach a resolver together as a <see cref="QueryContext{T}"/>.</summary>
internal static class QueryInference
{
    public static ParameterSource Source(Type type, MethodInfo method, InferenceContext context)
    {
        var row = type.GetGenericArguments()[0];
        var (filter, sort) = (Filter(method, row), Sort(method, row));
        if ((filter?.Describe().Of ?? row) != row || (sort?.Describe().Of ?? row) != row)
            context.Faults.Add($"{InferenceContext.Describe(method)}: what is filtered and sorted must be {row.Name}, as in its QueryContext<{row.Name}>.");
        return new ParameterSource(ParameterKind.Query, type)
        {
            Filter = filter is null ? null : context.Filters.Of(filter),
            Sort = sort is null ? null : context.Sorts.Of(sort),
        };
    }

    public static void Check(MethodInfo method, List<ParameterSource> parameters, InferenceContext context)
    {
        var isAsked = method.IsDefined(typeof(UseFilteringAttribute)) || method.IsDefined(typeof(UseSortingAttribute));
        if (isAsked != parameters.Exists(each => each.Kind == ParameterKind.Query))
            context.Faults.Add($"{InferenceContext.Describe(method)}: [UseFiltering] and [UseSorting] go together with a parameter QueryContext<T>, to which they give what clients ask.");
    }

    public static IEnumerable<InputValueDefinition> Arguments(ParameterInfo parameter, ParameterSource source)
    {
        if (source.Filter is { } filter)
        {
            yield return new InputValueDefinition("where", filter.Type)
            {
                Description = XmlDocumentation.Summary(parameter) ?? "Which of them; all of them when left out.",
                AppliedDirectives = [CostDirectives.Weight(CostDirectives.FilterOrOrder)],
            };
        }

        if (source.Sort is { } sort)
        {
            yield return new InputValueDefinition("order", new ListType(new NonNullType(sort.Type)))
            {
                Description = "In what order; the usual order of the list when left out, and where this one leaves two equal.",
                AppliedDirectives = [CostDirectives.Weight(CostDirectives.FilterOrOrder)],
            };
        }
    }

    private static FilterInputType? Filter(MethodInfo method, Type row) => method.GetCustomAttribute<UseFilteringAttribute>() switch
    {
        null => null,
        { Filter: { } declared } => (FilterInputType)Activator.CreateInstance(declared)!,
        _ => FilterInference.Inferred(row),
    };

    private static SortInputType? Sort(MethodInfo method, Type row) => method.GetCustomAttribute<UseSortingAttribute>() switch
    {
        null => null,
        { Sort: { } declared } => (SortInputType)Activator.CreateInstance(declared)!,
        _ => SortInference.Inferred(row),
    };
}
