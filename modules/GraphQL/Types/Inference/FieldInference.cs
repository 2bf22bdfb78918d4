using System.Reflection;
using System.Security.Claims;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>Which fields the members of a class become.</summary>
internal sealed class FieldInference(InferenceContext context)
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The class's own members, those of its bases first, then what is written apart from it.</summary>
    public void Fill(FieldsType owner, Type type)
    {
        foreach (var member in Properties(type).Where(each => each.CanRead).Concat<MemberInfo>(InstanceMethods(type)).OrderBy(each => Depth(each.DeclaringType!)).ThenBy(Place))
        {
            if (member is PropertyInfo property) Add(owner, property);
            else Add(owner, (MethodInfo)member);
        }

        foreach (var (extended, method) in context.Hung.Where(each => each.Extended.IsAssignableFrom(type))) Add(owner, method);
    }

    public void Add(FieldsType owner, MethodInfo method) => Add(owner, method, Describe(method, owner));

    public void Add(FieldsType owner, MethodInfo method, ResolverDescription resolver)
    {
        var name = NameRules.FieldName(method);
        var paging = resolver.Paging;
        GraphQLType type;
        try
        {
            var shape = resolver.IsBatch ? TypeShape.OfBatch(method) : TypeShape.Of(method);
            type = paging is null ? context.Types.Output(shape) : new ConnectionInference(context).Connection(owner, name, shape.Type, paging.ConnectionName);
        }
        catch (ArgumentException exception)
        {
            context.Faults.Add($"{InferenceContext.Describe(method)}: {exception.Message}");
            return;
        }

        if (TypeShape.IsFieldResult(method)) context.Fault("HC0069", method, "only a mutation by the conventions gives a FieldResult. Return the value, or throw a GraphQLException.");
        Add(owner, method, type, [.. Arguments(method, resolver)], resolver);
    }

    /// <summary>A field whose type and arguments are known.</summary>
    public void Add(FieldsType owner, MethodInfo method, GraphQLType type, IReadOnlyList<InputValueDefinition> arguments, ResolverDescription resolver)
    {
        var field = new FieldDefinition(NameRules.FieldName(method), type, arguments)
        {
            Description = TypeInference.DescriptionOf(method),
            DeprecationReason = TypeInference.DeprecationOf(method),
            AppliedDirectives = CostInference.Of(method, resolver, context.DefaultResolverCost),
            Resolver = resolver,
            Rights = RightsInference.Of(method, type),
        };
        RightsInference.RefuseForeign(context, method);

        // What is written apart wins over the class's own member of that name; twice in a root type is a slip.
        if (owner.Add(field)) return;
        if (owner.RuntimeType is null) context.Faults.Add($"The field {owner.Name}.{field.Name} is there twice; {InferenceContext.Describe(method)} is one of them.");
        else owner.Replace(field);
    }

    /// <summary>How a method is called.</summary>
    public ResolverDescription Describe(MethodInfo method, FieldsType? owner)
    {
        var isBatch = method.IsDefined(typeof(BatchResolverAttribute));
        var result = TypeShape.Of(method);
        var parameters = method.GetParameters().Select(parameter => Source(parameter, method, result)).ToList();
        if (isBatch && parameters.All(each => each.Kind != ParameterKind.Parent))
            context.Faults.Add($"{InferenceContext.Describe(method)} is a batch resolver without a [Parent] list.");
        QueryInference.Check(method, parameters, context);
        if (!method.IsStatic && owner?.RuntimeType is null) context.Faults.Add($"{InferenceContext.Describe(method)} must be static.");
        return new ResolverDescription(method, parameters, isBatch)
        {
            GivesNodeRefs = GivesNodeRefs(result),
            Paging = PagingOf(method),
        };
    }

    /// <summary>The readable properties, those of base classes first, each name once.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type)
        => Declaring(type).SelectMany(each => each.GetProperties(Visible))
            .Where(property => property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(GraphQLIgnoreAttribute)) && property.Name != "EqualityContract" && !IsOfException(property.GetMethod))
            .GroupBy(property => property.Name, (_, same) => same.MaxBy(each => Depth(each.DeclaringType!))!)
            .OrderBy(property => Depth(property.DeclaringType!)).ThenBy(Place);

    private void Add(FieldsType owner, PropertyInfo property)
    {
        var shape = TypeShape.Of(property);
        var isId = property.GetCustomAttribute<IDAttribute>() ?? (property is { Name: "Id" } && owner.RuntimeType!.IsDefined(typeof(NodeAttribute)) ? new IDAttribute() : null);
        var type = isId is null ? context.Types.Output(shape) : TypeInference.IdType(shape);
        RightsInference.RefuseForeign(context, property);
        owner.Add(new FieldDefinition(NameRules.FieldName(property), type, [])
        {
            Rights = RightsInference.Of(property, type),
            Description = TypeInference.DescriptionOf(property) ?? (property.DeclaringType == typeof(Exception) ? "What went wrong, fit to be shown." : null),
            DeprecationReason = TypeInference.DeprecationOf(property),
            AppliedDirectives = CostInference.Of(property),
            Resolver = new ResolverDescription(property, [], IsBatch: false)
            {
                IdOf = isId is null ? null : isId.Of is { } of ? NameRules.TypeName(of) : owner.Name,
                GivesNodeRefs = GivesNodeRefs(shape),
            },
        });
    }

    private ParameterSource Source(ParameterInfo parameter, MethodInfo method, TypeShape result)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)) || parameter.IsDefined(typeof(EventMessageAttribute))) return new(ParameterKind.Parent, type);
        if (type == typeof(CancellationToken)) return new(ParameterKind.CancellationToken, type);
        if (parameter.GetCustomAttribute<ScopedStateAttribute>() is { } state) return State(parameter, state.Key ?? parameter.Name!);
        if (type == typeof(ClaimsPrincipal)) return new(ParameterKind.User, type);
        if (type == typeof(IResolverContext)) return new(ParameterKind.Context, type);
        if (type == typeof(PagingArguments)) return new(ParameterKind.Paging, type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(QueryContext<>)) return QueryInference.Source(type, method, context);
        if (parameter.GetCustomAttribute<InheritedArgumentAttribute>() is { } inherited)
            return new(ParameterKind.InheritedArgument, type, NameRules.ArgumentName(parameter), inherited);
        var isNodeId = parameter.Position == 0 && InferenceContext.IsNodeResolver(method);
        if (isNodeId || parameter.IsDefined(typeof(IDAttribute)))
        {
            var of = parameter.GetCustomAttribute<IDAttribute>()?.Of ?? (isNodeId ? result.Type : null);
            return new(ParameterKind.Id, type, NameRules.ArgumentName(parameter)) { IdOf = of is null ? null : NameRules.TypeName(of) };
        }

        if (IsLoader(type)) return new(ParameterKind.DataLoader, type);
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
        if (parameter.IsDefined(typeof(ServiceAttribute)) || type == typeof(IServiceProvider) || (!isList && context.IsService(type)))
            return new(ParameterKind.Service, type);
        return new(ParameterKind.Argument, type, NameRules.ArgumentName(parameter));
    }

    private static ParameterSource State(ParameterInfo parameter, string key)
    {
        var type = parameter.ParameterType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(SetState<>)) return new(ParameterKind.SetScopedState, type.GetGenericArguments()[0], key);
        return new(ParameterKind.ScopedState, type, key)
        {
            IsRequired = !parameter.HasDefaultValue && !TypeShape.Of(parameter).IsNullable,
            Default = parameter.HasDefaultValue ? parameter.DefaultValue : null,
        };
    }

    public IEnumerable<InputValueDefinition> Arguments(MethodInfo method, ResolverDescription resolver)
    {
        if (resolver.Paging is { } paging)
        {
            foreach (var argument in ConnectionInference.Arguments(paging)) yield return argument;
        }

        foreach (var whole in method.GetCustomAttributes<OperationArgumentAttribute>())
            yield return new InputValueDefinition(whole.Name, context.Types.Output(whole.Type)) { Description = whole.Description };

        var parameters = method.GetParameters().Zip(resolver.Parameters).OrderBy(each => each.Second.Kind != ParameterKind.Query).AsEnumerable();
        if (resolver.Events?.Method is { Member: MethodInfo stream } events)
            parameters = parameters.Concat(stream.GetParameters().Zip(events.Parameters)).DistinctBy(each => (each.Second.Name, each.Second.Name.Length == 0 ? each.First : null));
        foreach (var (parameter, source) in parameters)
        {
            if (source.Kind == ParameterKind.Query)
            {
                foreach (var argument in QueryInference.Arguments(parameter, source)) yield return argument;
            }

            if (source.Kind is not (ParameterKind.Argument or ParameterKind.Id or ParameterKind.InheritedArgument)) continue;

            var shape = TypeShape.Of(parameter);
            if (source.Kind == ParameterKind.InheritedArgument) shape = shape with { IsNullable = true };
            var type = source.Kind == ParameterKind.Id ? TypeInference.IdType(shape) : context.Types.Input(shape);
            yield return new InputValueDefinition(source.Name, type)
            {
                Description = parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
                    ?? XmlDocumentation.Summary(parameter)
                    ?? (source.Inherited is { } inherited ? inherited.Description : null),
                DeprecationReason = TypeInference.DeprecationOf(parameter),
                AppliedDirectives = CostInference.Of(parameter, type),
                DefaultValue = Defaults.Of(parameter, type),
            };
        }
    }

    public static bool GivesNodeRefs(TypeShape shape) => shape.Item is { } item ? GivesNodeRefs(item) : shape.Type == typeof(NodeRef);

    private UsePagingAttribute? PagingOf(MethodInfo method)
    {
        var paging = method.GetCustomAttribute<UsePagingAttribute>();
        paging?.Usual = context.Paging;
        return paging;
    }

    private static IEnumerable<MethodInfo> InstanceMethods(Type type)
        => Declaring(type).SelectMany(each => each.GetMethods(Visible))
            .Where(method => !method.IsSpecialName && method.DeclaringType != typeof(object) && method.GetBaseDefinition().DeclaringType != typeof(object) && !IsOfException(method)
                && !method.IsDefined(typeof(GraphQLIgnoreAttribute))
                && method.Name is not ("Deconstruct" or "PrintMembers" or "Equals" or "CompareTo") && !method.Name.StartsWith('<'));

    /// <summary>Where a member stands among those of its class: a property stands where its accessor does.</summary>
    private static int Place(MemberInfo member) => (member is PropertyInfo property ? property.GetMethod ?? property.SetMethod! : member).MetadataToken;

    /// <summary>An exception that is shown as an error shows its message, and of its own only what its class adds.</summary>
    private static bool IsOfException(MethodInfo? member)
        => member?.GetBaseDefinition().DeclaringType == typeof(Exception) && member.Name != "get_" + nameof(Exception.Message);

    private static bool IsLoader(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each.IsGenericType && each.GetGenericTypeDefinition() == typeof(DataLoaderBase<,>)) return true;
        }

        return false;
    }

    /// <summary>A C# interface does not show the members of those that it extends.</summary>
    private static IEnumerable<Type> Declaring(Type type)
        => type.IsInterface ? type.GetInterfaces().Where(each => each.Namespace?.StartsWith("System", StringComparison.Ordinal) is false).Append(type) : [type];

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
