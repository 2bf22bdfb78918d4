using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A type as a field or an argument has it: a named type, or a list or non-null wrapping of one.</summary>
public abstract class GraphQLType
{
    /// <summary>The type inside all wrappings.</summary>
    public NamedType Named => this switch
    {
        ListType list => list.Item.Named,
        NonNullType nonNull => nonNull.Inner.Named,
        _ => (NamedType)this,
    };

    public bool IsNonNull => this is NonNullType;

    /// <summary>The same type without its outermost non-null wrapping.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    /// <summary>Whether values of it can be given as arguments.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields can have it.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether a field of it has no selections of its own.</summary>
    public bool IsLeaf => Named is ScalarType or EnumType;
}

/// <summary>A list; each item is of <paramref name="item"/>.</summary>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    public GraphQLType Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}

/// <summary>A type that null is no value of.</summary>
/// <param name="inner">Never itself non-null.</param>
public sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    public GraphQLType Inner { get; } = inner is NonNullType ? throw new ArgumentException("Non-null cannot be wrapped twice.", nameof(inner)) : inner;

    public override string ToString() => $"{Inner}!";
}

/// <summary>A type with a name. Filled by a builder, then never changed.</summary>
public abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; internal set; }

    /// <summary>The directives written on it in a schema text; empty for a schema from code.</summary>
    public IReadOnlyList<Directive> AppliedDirectives { get; internal set; } = [];

    /// <summary>The definition and extensions it was read from; empty for a schema from code.</summary>
    public IReadOnlyList<TypeDefinition> Syntax { get; internal set; } = [];

    /// <summary>The class it stands for; null for a schema from text.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <summary>What must hold for whoever is given a thing of it.</summary>
    public IReadOnlyList<AuthorizeAttribute> Rights { get; internal set; } = [];

    public sealed override string ToString() => Name;
}

/// <summary>An object type or an interface.</summary>
public abstract class FieldsType(string name) : NamedType(name)
{
    private readonly Dictionary<string, FieldDefinition> fields = new(StringComparer.Ordinal);

    /// <summary>The fields, in declared order.</summary>
    public IReadOnlyCollection<FieldDefinition> Fields => fields.Values;

    /// <summary>The interfaces it declares; an interface that another one implements is declared too.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    public FieldDefinition? Field(string name) => fields.GetValueOrDefault(name);

    /// <returns>False when there is a field of that name already.</returns>
    internal bool Add(FieldDefinition field) => fields.TryAdd(field.Name, field);

    internal void Replace(FieldDefinition field) => fields[field.Name] = field;
}

public sealed class ObjectType(string name) : FieldsType(name);

public sealed class InterfaceType(string name) : FieldsType(name);

public sealed class UnionType(string name) : NamedType(name)
{
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}

public sealed class EnumType(string name) : NamedType(name)
{
    private readonly Dictionary<string, EnumValueDefinition> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<object, EnumValueDefinition> byValue = [];

    /// <summary>The values, in declared order.</summary>
    public IReadOnlyCollection<EnumValueDefinition> Values => byName.Values;

    public EnumValueDefinition? Value(string name) => byName.GetValueOrDefault(name);

    /// <summary>The value that stands for a C# value; null when there is none.</summary>
    public EnumValueDefinition? ValueOf(object runtimeValue) => byValue.GetValueOrDefault(runtimeValue);

    /// <returns>False when there is a value of that name already.</returns>
    internal bool Add(EnumValueDefinition value)
    {
        byValue.TryAdd(value.RuntimeValue, value);
        return byName.TryAdd(value.Name, value);
    }
}

public sealed class InputObjectType(string name) : NamedType(name)
{
    private readonly Dictionary<string, InputValueDefinition> fields = new(StringComparer.Ordinal);

    /// <summary>The fields, in declared order.</summary>
    public IReadOnlyCollection<InputValueDefinition> Fields => fields.Values;

    /// <summary>Whether exactly one field must be given.</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>Whether the order in which the fields are written means something.</summary>
    internal bool KeepsOrder { get; init; }

    public InputValueDefinition? Field(string name) => fields.GetValueOrDefault(name);

    /// <returns>False when there is a field of that name already.</returns>
    internal bool Add(InputValueDefinition field) => fields.TryAdd(field.Name, field);
}

/// <summary>A field of an object type or an interface.</summary>
public sealed class FieldDefinition(string name, GraphQLType type, IReadOnlyList<InputValueDefinition> arguments)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public IReadOnlyList<InputValueDefinition> Arguments { get; } = arguments;

    public string? Description { get; internal init; }

    /// <summary>Null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal init; }

    public IReadOnlyList<Directive> AppliedDirectives { get; internal init; } = [];

    /// <summary>What it was read from; null for a schema from code.</summary>
    public FieldDefinitionNode? Syntax { get; internal init; }

    /// <summary>How its value is found; null for a schema from text, and for the fields of an interface.</summary>
    public ResolverDescription? Resolver { get; internal init; }

    /// <summary>Null for a field that everybody may have.</summary>
    public FieldRights? Rights { get; internal init; }

    public InputValueDefinition? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; internal init; }

    /// <summary>Null when there is no default; a default of null is a <see cref="NullValue"/>.</summary>
    public ValueNode? DefaultValue { get; internal init; }

    /// <summary>Null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal init; }

    public IReadOnlyList<Directive> AppliedDirectives { get; internal init; } = [];

    /// <summary>What it was read from; null for a schema from code.</summary>
    public InputValueDefinitionNode? Syntax { get; internal init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}

/// <param name="name">In the graph.</param>
/// <param name="runtimeValue">In code: the C# value, or the name where there is none.</param>
public sealed class EnumValueDefinition(string name, object runtimeValue)
{
    public string Name { get; } = name;

    public object RuntimeValue { get; } = runtimeValue;

    public string? Description { get; internal init; }

    /// <summary>Null when it is not deprecated.</summary>
    public string? DeprecationReason { get; internal init; }

    public IReadOnlyList<Directive> AppliedDirectives { get; internal init; } = [];

    /// <summary>What it was read from; null for a schema from code.</summary>
    public EnumValueDefinitionNode? Syntax { get; internal init; }
}
