using System.Reflection;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>What the annotations, and the kind of resolver, say about cost: the directives that the schema shows.</summary>
internal static class CostInference
{
    public static IReadOnlyList<Directive> Of(MethodInfo method, ResolverDescription resolver, double asynchronous)
    {
        List<Directive> directives = [.. Of(method)];
        // What is asked once for all parents does not grow with their number; the cost of its one question is counted apart.
        if (resolver is { IsAsynchronous: true, AsksOnce: false } && directives.TrueForAll(each => each.Name.Value != CostDirectives.Cost.Name))
            directives.Insert(0, CostDirectives.Weight(asynchronous));
        if (resolver.Paging is { } paging)
        {
            directives.Add(CostDirectives.Size(new ListSizeAttribute
            {
                AssumedSize = paging.MaxPageSize,
                SlicingArguments = paging.AllowBackwardPagination ? ["first", "last"] : ["first"],
                SlicingArgumentDefaultValue = paging.DefaultPageSize,
                SizedFields = ["edges", "nodes"],
                RequireOneSlicingArgument = false,
            }));
        }

        return directives;
    }

    /// <summary>What is written on a parameter, or what it costs to narrow or to order a list.</summary>
    public static IReadOnlyList<Directive> Of(ParameterInfo parameter, GraphQLType type)
        => Of(parameter) is { Count: > 0 } written ? written
            : type.Named is InputObjectType && parameter.Name is "where" or "order" ? [CostDirectives.Weight(CostDirectives.FilterOrOrder)]
            : [];

    /// <summary>What is written on a type, a member or a parameter.</summary>
    public static IReadOnlyList<Directive> Of(ICustomAttributeProvider element)
    {
        var directives = new List<Directive>();
        if (element.GetCustomAttributes(typeof(CostAttribute), false) is [CostAttribute cost]) directives.Add(CostDirectives.Weight(cost.Weight));
        if (element.GetCustomAttributes(typeof(ListSizeAttribute), false) is [ListSizeAttribute size]) directives.Add(CostDirectives.Size(size));
        return directives;
    }
}
