using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The union of the errors that a mutation declares, and how each of them comes to be.</summary>
internal sealed class ErrorInference(InferenceContext context, MutationConventions conventions)
{
    private const string Create = "CreateErrorFrom";

    /// <returns>No union when nothing is declared.</returns>
    public (UnionType? Union, IReadOnlyList<ErrorSource> Sources) Union(MethodInfo method, string name)
    {
        var sources = new List<ErrorSource>();
        var members = new List<ObjectType>();
        var declared = method.GetCustomAttributes<ErrorAttribute>().SelectMany(each => each.Types).ToList();
        foreach (var type in declared.Distinct())
        {
            sources.AddRange(Sources(type));
            foreach (var error in ErrorTypes(type))
            {
                if (Member(error, method) is { } member && !members.Contains(member)) members.Add(member);
            }
        }

        if (declared.Count > declared.Distinct().Count()) context.Fault("HC0066", method, "it declares an error twice. Remove one of the [Error]s.");

        foreach (var type in TypeShape.ErrorsOf(method).Where(each => sources.All(source => !source.From.IsAssignableFrom(each))))
            context.Fault("HC0066", method, $"it can give {type.Name}, which is not declared. Add [Error<{type.Name}>].");
        if (members.Count == 0) return (null, sources);

        var union = new UnionType(name) { Description = $"What can stand in the way of {NameRules.FieldName(method)} (hinder).", Members = members };
        context.Types.Own(union);
        return (union, sources);
    }

    private ObjectType? Member(Type type, MethodInfo method)
    {
        if (conventions.ErrorInterface is { } contract)
        {
            context.Types.Output(contract);
            context.ErrorTypes.Add(type);
        }

        if (context.Types.Output(type) is ObjectType member) return member;
        context.Fault("HC0069", method, $"an error is an object, and {type.Name} is none.");
        return null;
    }

    private static IEnumerable<Type> ErrorTypes(Type type)
        => Factories(type).Select(each => each.GetGenericArguments()[0]).DefaultIfEmpty(type);

    private static IEnumerable<ErrorSource> Sources(Type type)
    {
        var factories = Factories(type).Select(each => new ErrorSource(each.GetGenericArguments()[1], each.GetMethod(Create), type)).ToList();
        if (factories.Count > 0) return factories;

        var itself = new ErrorSource(type, null);
        if (typeof(Exception).IsAssignableFrom(type)) return [itself];
        return type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(each => each.Name == Create && type.IsAssignableFrom(each.ReturnType))
            .Concat<MethodBase>(type.GetConstructors())
            .Where(each => each.GetParameters() is [{ } only] && only.ParameterType != type)
            .Select(each => new ErrorSource(each.GetParameters()[0].ParameterType, each))
            .Prepend(itself);
    }

    private static IEnumerable<Type> Factories(Type type)
        => type.GetInterfaces().Append(type).Where(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IPayloadErrorFactory<,>));
}
