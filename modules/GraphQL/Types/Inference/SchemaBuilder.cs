using System.Reflection;
using Samverkan.GraphQL.Data;
using Samverkan.GraphQL.Introspection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>Makes a schema of annotated classes.</summary>
/// <param name="classes">Root classes, classes that hang fields on types, and types that no field names.</param>
/// <param name="isService">Whether the container has a type: such a parameter is no argument.</param>
public sealed class SchemaBuilder(IReadOnlyCollection<Type> classes, Func<Type, bool> isService)
{
    public MutationConventions Mutations { get; init; } = new();

    /// <summary>The pages of lists that do not say otherwise themselves.</summary>
    public PagingOptions Paging { get; init; } = new();

    /// <summary>What a resolver costs that waits for something outside, such as a database.</summary>
    public double DefaultResolverCost { get; init; } = CostDirectives.AsynchronousResolver;

    /// <exception cref="SchemaException">Something in the classes cannot be shown in a graph.</exception>
    public Schema Build()
    {
        var context = new InferenceContext(classes, isService, Paging) { DefaultResolverCost = DefaultResolverCost, ErrorInterface = Mutations.ErrorInterface };
        var query = new ObjectType("Query") { Description = "Where every question begins (fråga)." };
        var mutation = RootClasses<MutationTypeAttribute>().Any() ? new ObjectType("Mutation") { Description = "Where every change begins (ändring)." } : null;
        Fill(query, context.Fields.Add, context.NodeResolvers.Count > 0 ? RootClasses<QueryTypeAttribute>().Append(typeof(NodeQueries)) : RootClasses<QueryTypeAttribute>());
        if (mutation is not null) Fill(mutation, new MutationInference(context, Mutations, query).Add, RootClasses<MutationTypeAttribute>());
        foreach (var root in new[] { query, mutation }.OfType<ObjectType>()) context.Types.Own(root);

        var subscription = new SubscriptionInference(context).Build();
        foreach (var type in classes.Where(each => !IsStatic(each))) context.Types.Output(type);
        context.Types.FillAll();
        context.SetInterfaces();

        if (context.Faults.Count > 0) throw new SchemaException(context.Faults);
        return new Schema([.. context.Types.All.Concat(IntrospectionTypes.All).OrderBy(type => type.Name, StringComparer.Ordinal)], [.. BuiltInDirectives.All, CostDirectives.Cost, CostDirectives.ListSize], query, mutation, subscription)
        {
            NodeResolvers = context.NodeResolvers,
        };
    }

    private IEnumerable<Type> RootClasses<TAttribute>()
        where TAttribute : Attribute
        => classes.Where(each => each.IsDefined(typeof(TAttribute)));

    private static void Fill(ObjectType root, Action<ObjectType, MethodInfo> add, IEnumerable<Type> rootClasses)
    {
        foreach (var method in rootClasses.SelectMany(InferenceContext.Methods)) add(root, method);
    }

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };
}
