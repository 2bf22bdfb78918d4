using System.Diagnostics.CodeAnalysis;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Introspection;

/// <summary>A type, named or wrapped.</summary>
[GraphQLName("__Type")]
internal sealed class TypeView(Schema schema, GraphQLType type)
{
    /// <summary>Which kind of type it is; the other fields that make sense follow from it.</summary>
    public TypeKind Kind => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        _ => TypeKind.NonNull,
    };

    /// <summary>The name; null for a list or non-null type.</summary>
    public string? Name => (type as NamedType)?.Name;

    /// <summary>What it is.</summary>
    public string? Description => (type as NamedType)?.Description;

    /// <summary>Where the format of a scalar is described; null for all others.</summary>
    [GraphQLName("specifiedByURL")]
    public string? SpecifiedByUrl => (type as ScalarType)?.SpecifiedBy;

    /// <summary>The fields of an object type or interface; null for all others.</summary>
    /// <param name="includeDeprecated">Whether deprecated ones are shown.</param>
    public IEnumerable<FieldView>? GetFields(bool includeDeprecated = false)
        => (type as FieldsType)?.Fields.Where(field => includeDeprecated || field.DeprecationReason is null).Select(field => new FieldView(schema, field));

    /// <summary>The interfaces that an object type or interface implements; null for all others.</summary>
    public IEnumerable<TypeView>? Interfaces => (type as FieldsType)?.Interfaces.Select(each => new TypeView(schema, each));

    /// <summary>The object types that a value of an interface or union can have; null for all others.</summary>
    public IEnumerable<TypeView>? PossibleTypes
        => type is InterfaceType or UnionType ? schema.PossibleTypes((NamedType)type).Select(each => new TypeView(schema, each)) : null;

    /// <summary>The values of an enum; null for all others.</summary>
    /// <param name="includeDeprecated">Whether deprecated ones are shown.</param>
    public IEnumerable<EnumValueView>? GetEnumValues(bool includeDeprecated = false)
        => (type as EnumType)?.Values.Where(value => includeDeprecated || value.DeprecationReason is null).Select(value => new EnumValueView(value));

    /// <summary>The fields of an input object; null for all others.</summary>
    /// <param name="includeDeprecated">Whether deprecated ones are shown.</param>
    public IEnumerable<InputValueView>? GetInputFields(bool includeDeprecated = false)
        => type is InputObjectType input ? InputValueView.Of(schema, input.Fields, includeDeprecated) : null;

    /// <summary>What a list or non-null type wraps; null for all others.</summary>
    public TypeView? OfType => type switch
    {
        ListType list => new TypeView(schema, list.Item),
        NonNullType nonNull => new TypeView(schema, nonNull.Inner),
        _ => null,
    };

    /// <summary>Whether exactly one field of an input object must be given; null for all others.</summary>
    public bool? IsOneOf => (type as InputObjectType)?.IsOneOf;

    [return: NotNullIfNotNull(nameof(type))]
    internal static TypeView? Of(Schema schema, GraphQLType? type) => type is null ? null : new TypeView(schema, type);
}

/// <summary>A field of an object type or interface.</summary>
[GraphQLName("__Field")]
internal sealed class FieldView(Schema schema, FieldDefinition definition)
{
    /// <summary>The name.</summary>
    public string Name => definition.Name;

    /// <summary>What it gives.</summary>
    public string? Description => definition.Description;

    /// <summary>The arguments it takes.</summary>
    /// <param name="includeDeprecated">Whether deprecated ones are shown.</param>
    public IEnumerable<InputValueView> GetArgs(bool includeDeprecated = false) => InputValueView.Of(schema, definition.Arguments, includeDeprecated);

    /// <summary>The type of what it gives.</summary>
    public TypeView Type => new(schema, definition.Type);

    /// <summary>Whether it is no longer recommended.</summary>
    public bool IsDeprecated => definition.DeprecationReason is not null;

    /// <summary>Why not; null when it is still recommended.</summary>
    public string? DeprecationReason => definition.DeprecationReason;
}

/// <summary>An argument, or a field of an input object.</summary>
[GraphQLName("__InputValue")]
internal sealed class InputValueView(Schema schema, InputValueDefinition value)
{
    /// <summary>The name.</summary>
    public string Name => value.Name;

    /// <summary>What it means.</summary>
    public string? Description => value.Description;

    /// <summary>The type of what is given.</summary>
    public TypeView Type => new(schema, value.Type);

    /// <summary>What counts when nothing is given, in the notation of the language; null when there is no default.</summary>
    public string? DefaultValue => value.DefaultValue?.ToString();

    /// <summary>Whether it is no longer recommended.</summary>
    public bool IsDeprecated => value.DeprecationReason is not null;

    /// <summary>Why not; null when it is still recommended.</summary>
    public string? DeprecationReason => value.DeprecationReason;

    internal static IEnumerable<InputValueView> Of(Schema schema, IEnumerable<InputValueDefinition> values, bool includeDeprecated)
        => values.Where(value => includeDeprecated || value.DeprecationReason is null).Select(value => new InputValueView(schema, value));
}

/// <summary>A value of an enum.</summary>
[GraphQLName("__EnumValue")]
internal sealed class EnumValueView(EnumValueDefinition value)
{
    /// <summary>The name.</summary>
    public string Name => value.Name;

    /// <summary>What it means.</summary>
    public string? Description => value.Description;

    /// <summary>Whether it is no longer recommended.</summary>
    public bool IsDeprecated => value.DeprecationReason is not null;

    /// <summary>Why not; null when it is still recommended.</summary>
    public string? DeprecationReason => value.DeprecationReason;
}

/// <summary>The kinds of types.</summary>
[GraphQLName("__TypeKind")]
internal enum TypeKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>An object type: it has fields, and may have interfaces.</summary>
    Object,

    /// <summary>An interface: it has fields, interfaces and possible types.</summary>
    Interface,

    /// <summary>A union: it has possible types.</summary>
    Union,

    /// <summary>An enum: it has values.</summary>
    Enum,

    /// <summary>An input object: it has input fields.</summary>
    InputObject,

    /// <summary>A list: what it wraps is its ofType.</summary>
    List,

    /// <summary>A type that null is no value of: what it wraps is its ofType.</summary>
    NonNull,
}
