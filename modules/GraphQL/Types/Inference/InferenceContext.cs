using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>What the parts of the builder share.</summary>
internal sealed class InferenceContext
{
    public InferenceContext(IReadOnlyCollection<Type> classes, Func<Type, bool> isService, PagingOptions paging)
    {
        (IsService, Classes, Paging) = (isService, classes, paging);
        Types = new TypeInference(this);
        Fields = new FieldInference(this);
        (Filters, Sorts) = (new FilterInference(this), new SortInference(this));

        foreach (var type in classes)
        {
            if (type is { IsAbstract: true, IsSealed: true }) RightsInference.RefuseForeign(this, type);
            foreach (var attribute in type.GetCustomAttributes())
            {
                var extended = attribute switch
                {
                    ExtendObjectTypeAttribute extension => extension.ExtendedType,
                    _ when attribute.GetType() is { IsGenericType: true } generic && generic.GetGenericTypeDefinition() == typeof(ObjectTypeAttribute<>)
                        => generic.GetGenericArguments()[0],
                    _ => null,
                };
                if (extended is not null) Hung.AddRange(Methods(type).Where(method => !IsNodeResolver(method)).Select(method => (extended, method)));
            }

            foreach (var method in Methods(type).Where(IsNodeResolver)) AddNodeResolver(method);
            if (type.IsDefined(typeof(NodeAttribute)) && !Methods(type).Any(IsNodeResolver))
                Fault("HC0068", type, "nothing loads a thing of this class by its id. Give it a static method Get or GetAsync that takes the id.");
        }
    }

    public Func<Type, bool> IsService { get; }

    public PagingOptions Paging { get; }

    /// <summary>The weight of a resolver that waits for something outside.</summary>
    public double DefaultResolverCost { get; init; } = CostDirectives.AsynchronousResolver;

    public IReadOnlyCollection<Type> Classes { get; }

    public TypeInference Types { get; }

    public FieldInference Fields { get; }

    public FilterInference Filters { get; }

    public SortInference Sorts { get; }

    /// <summary>Fields that are written apart from the class they belong to.</summary>
    public List<(Type Extended, MethodInfo Method)> Hung { get; } = [];

    public Dictionary<string, ResolverDescription> NodeResolvers { get; } = new(StringComparer.Ordinal);

    /// <summary>The classes whose things can be loaded by id.</summary>
    public HashSet<Type> NodeTypes { get; } = [];

    public List<string> Faults { get; } = [];

    /// <summary>The classes that are shown as errors of mutations, and so implement the interface of errors.</summary>
    public HashSet<Type> ErrorTypes { get; } = [];

    /// <summary>The interface of the errors of mutations; null for none.</summary>
    public Type? ErrorInterface { get; init; }

    /// <param name="code">Stable, from the list of start-up diagnostics.</param>
    /// <param name="member">Where it is written.</param>
    /// <param name="what">What is wrong, and what to do.</param>
    public void Fault(string code, MemberInfo member, string what) => Faults.Add($"{code} {Describe(member)}: {what}");

    public static IEnumerable<MethodInfo> Methods(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .OrderBy(method => method.MetadataToken);

    public static string Describe(MemberInfo member) => member is Type type ? type.Name : $"{member.DeclaringType?.Name}.{member.Name}";

    /// <summary>Interfaces are known only when all types are.</summary>
    public void SetInterfaces()
    {
        var contracts = Types.All.OfType<InterfaceType>().ToList();
        foreach (var type in Types.All.OfType<FieldsType>().Where(each => each.RuntimeType is not null))
        {
            type.Interfaces =
            [
                .. contracts.Where(contract => contract != type && (contract.RuntimeType is { } runtime
                    ? runtime.IsAssignableFrom(type.RuntimeType) || (runtime == ErrorInterface && ErrorTypes.Contains(type.RuntimeType!))
                    : NodeTypes.Contains(type.RuntimeType!))).OrderBy(contract => contract.Name, StringComparer.Ordinal),
            ];
        }

        foreach (var union in Types.All.OfType<UnionType>().Where(each => each.RuntimeType is not null))
        {
            union.Members = [.. Types.All.OfType<ObjectType>().Where(each => each.RuntimeType is { } runtime && union.RuntimeType!.IsAssignableFrom(runtime)).OrderBy(each => each.Name, StringComparer.Ordinal)];
            if (union.Members.Count == 0) Faults.Add($"Union {union.Name} has no members: no class of the graph implements {union.RuntimeType!.Name}.");
        }
    }

    public static bool IsNodeResolver(MethodInfo method)
        => method.IsDefined(typeof(NodeResolverAttribute)) || (method.IsStatic && method.DeclaringType is { } type && type.IsDefined(typeof(NodeAttribute))
            && (method.Name is "Get" or "GetAsync" || method.Name == $"Get{type.Name}" || method.Name == $"Get{type.Name}Async"));

    private void AddNodeResolver(MethodInfo method)
    {
        var result = TypeShape.Of(method).Type;
        NodeTypes.Add(result);
        if (!NodeResolvers.TryAdd(NameRules.TypeName(result), Fields.Describe(method, null)))
            Faults.Add($"{NameRules.TypeName(result)} has two node resolvers; {Describe(method)} is one of them.");
    }
}
