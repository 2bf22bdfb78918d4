using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>How types stand to each other.</summary>
internal static class TypeRelations
{
    public static bool IsComposite(this NamedType type) => type is ObjectType or InterfaceType or UnionType;

    /// <summary>The field that a selection on the type means: one of its own, or one that stands in no type's list.</summary>
    /// <remarks>GraphQL, September 2025, sections 4.1 and 4.2.</remarks>
    public static FieldDefinition? FieldOn(this Schema schema, NamedType parent, string name)
    {
        if (parent is FieldsType type && type.Field(name) is { } field) return field;
        return name switch
        {
            "__typename" when parent.IsComposite() => MetaFields.TypeName,
            "__schema" when parent == schema.QueryType => MetaFields.Schema,
            "__type" when parent == schema.QueryType => MetaFields.Type,
            _ => null,
        };
    }

    public static InputValueDefinition? Argument(this DirectiveDefinition directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }

    /// <summary>Whether some object can be of both types.</summary>
    /// <remarks>GraphQL, September 2025, section 5.5.2.3, GetPossibleTypes().</remarks>
    public static bool Overlap(this Schema schema, NamedType left, NamedType right)
    {
        if (left == right) return true;
        foreach (var possible in schema.PossibleTypes(left))
        {
            if (schema.IsPossible(right, possible)) return true;
        }

        return false;
    }

    /// <summary>Whether every value of the one is a value of the other.</summary>
    /// <remarks>GraphQL, September 2025, section 3.6, IsSubType(), and section 5.8.5, AreTypesCompatible().</remarks>
    public static bool IsSubType(this Schema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType nonNull, NonNullType other) => schema.IsSubType(nonNull.Inner, other.Inner),
        (_, NonNullType) => false,
        (NonNullType nonNull, _) => schema.IsSubType(nonNull.Inner, super),
        (ListType list, ListType other) => schema.IsSubType(list.Item, other.Item),
        (ListType, _) or (_, ListType) => false,
        (NamedType named, NamedType other) => named == other || IsNamedSubType(schema, named, other),
        _ => false,
    };

    /// <summary>Whether the two are the same type, wrappings included.</summary>
    public static bool IsSame(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType one, NonNullType other) => IsSame(one.Inner, other.Inner),
        (ListType one, ListType other) => IsSame(one.Item, other.Item),
        _ => left == right,
    };

    private static bool IsNamedSubType(Schema schema, NamedType type, NamedType super) => (type, super) switch
    {
        (ObjectType possible, UnionType union) => schema.IsPossible(union, possible),
        (FieldsType fields, InterfaceType contract) => fields.Interfaces.Contains(contract),
        _ => false,
    };
}
