using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>Which type of the graph a C# type stands for. Types are made empty when they are first named and filled afterwards, so they may name each other.</summary>
internal sealed class TypeInference(InferenceContext context)
{
    private readonly Dictionary<string, NamedType> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, NamedType> outputs = [];
    private readonly Dictionary<Type, InputObjectType> inputs = [];
    private readonly Queue<Action> toFill = [];
    private InterfaceType? node;

    public IReadOnlyCollection<NamedType> All => byName.Values;

    /// <summary>The interface of all things that have a global id.</summary>
    public InterfaceType Node => node ??= MakeNode();

    public void Own(NamedType type)
    {
        if (byName.TryAdd(type.Name, type)) return;
        if (byName[type.Name] != type) context.Faults.Add($"Two types are called {type.Name}: {byName[type.Name].RuntimeType} and {type.RuntimeType}.");
    }

    /// <summary>Does something when the types that are named so far have been made; it may name more.</summary>
    public void Later(Action fill) => toFill.Enqueue(fill);

    public void FillAll()
    {
        while (toFill.TryDequeue(out var fill)) fill();

        // A built-in scalar that nothing names is not to be shown; the schema that shows itself and its costs names these.
        // GraphQL, September 2025, section 3.5.
        var named = byName.Values.ToList().SelectMany(TypesNamedBy).Append(Scalars.String).Append(Scalars.Boolean).Append(Scalars.Int);
        foreach (var scalar in named.OfType<ScalarType>().Distinct()) Own(scalar);
    }

    public GraphQLType Output(TypeShape shape, Func<NamedType>? named = null)
    {
        GraphQLType type = shape.Item is { } item ? new ListType(Output(item, named)) : named?.Invoke() ?? Output(shape.Type);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    public NamedType Output(Type type)
    {
        if (outputs.TryGetValue(type, out var known)) return known;
        if (type == typeof(NodeRef)) return Node;
        if (TryLeaf(type, out var leaf)) return leaf;

        var name = NameRules.TypeName(type);
        NamedType made = type.IsDefined(typeof(UnionTypeAttribute), inherit: false) ? new UnionType(name)
            : type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) ? new InterfaceType(name)
            : new ObjectType(name);
        made.RuntimeType = type;
        made.Description = DescriptionOf(type);
        made.AppliedDirectives = CostInference.Of(type);
        made.Rights = RightsInference.OfType(type);
        RightsInference.RefuseForeign(context, type);
        if (type.IsDefined(typeof(NodeAttribute)) && !context.Classes.Contains(type)) context.Fault("SAM0003", type, "it is annotated, and nobody has added it to the graph. Call AddTypes with it.");
        outputs[type] = made;
        Own(made);

        if (made is ObjectType && (type.IsAbstract || type.IsInterface || type == typeof(object)))
            context.Faults.Add($"{type} cannot be shown: an abstract class or C# interface needs [InterfaceType] or [UnionType].");
        else if (made is FieldsType fields) toFill.Enqueue(() => context.Fields.Fill(fields, type));
        if (made is not ObjectType && type != context.ErrorInterface) FindImplementers(type);
        return made;
    }

    public GraphQLType Input(TypeShape shape)
    {
        GraphQLType type = shape.Item is { } item ? new ListType(Input(item)) : InputType(shape.Type);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    /// <summary>A type that stands for one field alone, such as a connection, made the first time its name is asked for.</summary>
    public ObjectType Named(string name, Action<ObjectType> fill, IReadOnlyList<AuthorizeAttribute>? rights = null)
    {
        if (byName.TryGetValue(name, out var known)) return (ObjectType)known;
        var made = new ObjectType(name) { Rights = rights ?? [] };
        Own(made);
        toFill.Enqueue(() => fill(made));
        return made;
    }

    public static string? DescriptionOf(MemberInfo member)
        => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? XmlDocumentation.Summary(member);

    public static string? DeprecationOf(ICustomAttributeProvider member)
        => member.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), false) is [GraphQLDeprecatedAttribute deprecated] ? deprecated.Reason : null;

    private NamedType InputType(Type type)
    {
        if (TryLeaf(type, out var leaf)) return leaf;
        if (inputs.TryGetValue(type, out var known)) return known;
        if (type.IsAbstract || type.IsInterface || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            context.Faults.Add($"SAM0006 {type} cannot be an input. If it is a service, register it in the container.");
            return Scalars.String;
        }

        var made = new InputObjectType(NameRules.InputTypeName(type)) { RuntimeType = type, Description = DescriptionOf(type), IsOneOf = type.IsDefined(typeof(OneOfAttribute)) };
        inputs[type] = made;
        Own(made);
        toFill.Enqueue(() =>
        {
            foreach (var member in InputMembers.Of(type))
            {
                var value = member.Id is null ? Input(member.Shape) : IdType(member.Shape);
                made.Add(new InputValueDefinition(member.Name, value)
                {
                    Description = member.Property is null ? XmlDocumentation.Summary(member.Parameter!) : DescriptionOf(member.Property),
                    DeprecationReason = member.Annotation<GraphQLDeprecatedAttribute>()?.Reason,
                    AppliedDirectives = CostInference.Of((ICustomAttributeProvider?)member.Property ?? member.Parameter!),
                    DefaultValue = Defaults.Of(member, value),
                });
            }
        });
        return made;
    }

    /// <summary>The same nesting, with ID in the place of whatever an id is in code.</summary>
    public static GraphQLType IdType(TypeShape shape)
    {
        GraphQLType type = shape.Item is { } item ? new ListType(IdType(item)) : Scalars.ID;
        return shape.IsNullable ? type : new NonNullType(type);
    }

    private bool TryLeaf(Type type, [NotNullWhen(true)] out NamedType? leaf)
    {
        leaf = Scalars.For(type);
        if (leaf is not null)
        {
            Own(leaf);
            return true;
        }

        if (!type.IsEnum) return false;
        if (outputs.TryGetValue(type, out leaf)) return true;

        var made = new EnumType(NameRules.TypeName(type)) { RuntimeType = type, Description = DescriptionOf(type) };
        foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(each => !each.IsDefined(typeof(GraphQLIgnoreAttribute))))
        {
            made.Add(new EnumValueDefinition(NameRules.EnumValueName(value), value.GetValue(null)!)
            {
                Description = DescriptionOf(value),
                DeprecationReason = DeprecationOf(value),
            });
        }

        outputs[type] = leaf = made;
        Own(made);
        return true;
    }

    private static IEnumerable<NamedType> TypesNamedBy(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Append(field.Type)).Select(each => each.Named),
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };

    private InterfaceType MakeNode()
    {
        var made = new InterfaceType("Node") { Description = "A thing with a global id, by which it can be fetched again (nod)." };
        made.Add(new FieldDefinition("id", new NonNullType(Scalars.ID), []) { Description = "The global id (identitet): store it, send it back, never take it apart." });
        Own(made);
        foreach (var type in context.NodeTypes) Output(type);
        return made;
    }

    private void FindImplementers(Type contract)
    {
        foreach (var type in contract.Assembly.GetTypes().Concat(context.Classes).Distinct())
        {
            if (!type.IsAbstract && type != contract && contract.IsAssignableFrom(type) && !type.IsDefined(typeof(GraphQLIgnoreAttribute), false)) Output(type);
        }
    }
}
