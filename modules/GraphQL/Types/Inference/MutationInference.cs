using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>
/// Shows a mutation by the conventions: its arguments in one input, its result and errors in one payload. What the method does so itself
/// is left alone.
/// </summary>
/// <remarks>conventions.md sections 12 and 13.1.</remarks>
internal sealed class MutationInference(InferenceContext context, MutationConventions conventions, ObjectType query)
{
    private readonly ErrorInference errors = new(context, conventions);

    public void Add(ObjectType mutation, MethodInfo method)
    {
        var given = method.GetCustomAttribute<UseMutationConventionAttribute>();
        if (given?.Disable ?? !conventions.ApplyToAllMutations)
        {
            if (method.IsDefined(typeof(ErrorAttribute)) || TypeShape.IsFieldResult(method))
                context.Fault("HC0069", method, "errors are told in payloads, and this mutation has none. Call AddMutationConventions, or throw a GraphQLException.");
            if (HasResult(method)) context.Fields.Add(mutation, method);
            return;
        }

        if (!HasResult(method)) return;
        var field = NameRules.FieldName(method);
        var names = given ?? new UseMutationConventionAttribute();
        var resolver = context.Fields.Describe(method, mutation);
        var arguments = Gathered(method, field, names, ref resolver);
        var payload = Payload(method, field, names, ref resolver);
        context.Fields.Add(mutation, method, payload, arguments, resolver);
    }

    private bool HasResult(MethodInfo method)
    {
        if (method.ReturnType != typeof(void) && method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask)) return true;
        context.Fault("HC0089", method, "a mutation gives what it has changed. Let it return that, or a Boolean.");
        return false;
    }

    /// <summary>The one argument in the place of all; what already is one stays, and so do arguments that hold for everything below.</summary>
    private List<InputValueDefinition> Gathered(MethodInfo method, string field, UseMutationConventionAttribute names, ref ResolverDescription resolver)
    {
        var arguments = context.Fields.Arguments(method, resolver).ToList();
        var apart = resolver.Parameters.Where(each => each.Kind == ParameterKind.InheritedArgument).Select(each => each.Name).ToHashSet(StringComparer.Ordinal);
        var own = arguments.Where(each => !apart.Contains(each.Name)).ToList();
        var name = names.InputTypeName ?? NameRules.PascalCase(field) + "Input";
        if (own.Count == 0 || own is [{ Type: var only }] && only.Named is InputObjectType && only.Named.Name == name) return arguments;

        var input = new InputObjectType(name) { Description = $"What {field} needs to know (indata)." };
        foreach (var argument in own) input.Add(argument);
        context.Types.Own(input);
        resolver = resolver with
        {
            Parameters = [.. resolver.Parameters.Select(each => each.Kind is ParameterKind.Argument or ParameterKind.Id ? each with { Input = names.InputArgumentName } : each)],
        };
        return
        [
            new InputValueDefinition(names.InputArgumentName, new NonNullType(input)) { Description = "Everything that the change needs to know." },
            .. arguments.Where(each => apart.Contains(each.Name)),
        ];
    }

    private GraphQLType Payload(MethodInfo method, string field, UseMutationConventionAttribute names, ref ResolverDescription resolver)
    {
        var shape = TypeShape.Of(method);
        var result = context.Types.Output(shape);
        var name = names.PayloadTypeName ?? NameRules.PascalCase(field) + "Payload";
        if (result.Named.Name == name)
        {
            if (result.Nullable is not ObjectType) context.Fault("HC0069", method, $"a payload is an object, and {name} is none.");
            if (method.IsDefined(typeof(ErrorAttribute))) context.Fault("HC0069", method, $"{name} is its own payload and must show its errors itself. Remove [Error], or return the thing that is changed.");
            return result;
        }

        var (union, sources) = errors.Union(method, names.PayloadErrorTypeName ?? NameRules.PascalCase(field) + "Error");
        var payload = new ObjectType(name) { Description = $"What {field} came to (utfall).", Rights = result.Named.Rights };
        Add(payload, names.PayloadFieldName ?? NameRules.CamelCase(result.Named.Name), nameof(MutationPayload.Value), result.Nullable, "What was changed; null when it could not be.", FieldInference.GivesNodeRefs(shape) || TypeShape.IsFieldResult(method));
        if (union is not null)
            Add(payload, "errors", nameof(MutationPayload.Errors), new ListType(new NonNullType(union)), "Everything that stands in the way, all at once; null when it went well.");
        if (conventions.Warning is { } warning)
            Add(payload, "warnings", nameof(MutationPayload.Warnings), new NonNullType(new ListType(new NonNullType(context.Types.Output(warning)))), "What to know although it went well; empty most of the time.");
        if (conventions.HasQueryField) Add(payload, "query", nameof(MutationPayload.Query), query, "Everything that can be asked, as it is after the change.");
        context.Types.Own(payload);
        resolver = resolver with { Payload = new PayloadDescription(sources), GivesNodeRefs = false };
        return new NonNullType(payload);
    }

    private static void Add(ObjectType payload, string name, string property, GraphQLType type, string description, bool givesNodeRefs = false)
        => payload.Add(new FieldDefinition(name, type, [])
        {
            Description = description,
            Resolver = new ResolverDescription(typeof(MutationPayload).GetProperty(property)!, [], IsBatch: false) { GivesNodeRefs = givesNodeRefs },
        });
}
