using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>Prints a schema as text: the same schema always gives the same text, and the text gives the same schema.</summary>
/// <remarks>Types stand by kind and name, fields in declared order; what the language itself defines is left out.</remarks>
public static class SchemaPrinter
{
    public static string Print(Schema schema)
    {
        var definitions = new List<Definition>();
        if (SchemaOf(schema) is { } definition) definitions.Add(definition);
        definitions.AddRange(schema.Directives.Where(directive => !BuiltInDirectives.All.Contains(directive)).OrderBy(directive => directive.Name, StringComparer.Ordinal).Select(Directive));
        definitions.AddRange(schema.Types.Where(IsOwn).OrderBy(Rank).ThenBy(type => type.Name, StringComparer.Ordinal).Select(Type));
        return Printer.Print(new Document(new SourceText(""), definitions)) + "\n";
    }

    /// <summary>One type.</summary>
    public static string Print(NamedType type) => Printer.Print(Type(type));

    private static bool IsOwn(NamedType type) => !type.Name.StartsWith("__", StringComparison.Ordinal) && !Scalars.BuiltIn.Contains(type);

    private static int Rank(NamedType type) => type switch
    {
        ObjectType => 0,
        InterfaceType => 1,
        UnionType => 2,
        EnumType => 3,
        InputObjectType => 4,
        _ => 5,
    };

    /// <summary>Null when the usual names say it all.</summary>
    private static SchemaDefinition? SchemaOf(Schema schema)
    {
        var directives = schema.Syntax.SelectMany(syntax => syntax.Directives).ToArray();
        OperationKind[] kinds = [.. Enum.GetValues<OperationKind>().Where(kind => schema.RootType(kind) is not null)];
        // A type of a usual name that is no root would be taken for one.
        var isUsual = Array.TrueForAll(Enum.GetValues<OperationKind>(), kind => schema.Type(kind.ToString()) as ObjectType == schema.RootType(kind));
        if ((isUsual && schema.Description is null && directives.Length == 0) || kinds.Length == 0) return null;
        return new SchemaDefinition(
            0, Description(schema.Description), false, directives, [.. kinds.Select(kind => new RootOperationType(0, kind, Reference(schema.RootType(kind)!)))]);
    }

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new(
        0, Description(directive.Description), Name(directive.Name), Values(directive.Arguments), directive.IsRepeatable,
        [.. directive.Locations.Select(location => Name(DirectiveLocationNames.NameOf(location)))]);

    private static TypeDefinition Type(NamedType type)
    {
        var (description, name) = (Description(type.Description), Name(type.Name));
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinition(0, description, false, name, Applied(type.AppliedDirectives, null, scalar.SpecifiedBy)),
            ObjectType o => new ObjectTypeDefinition(0, description, false, name, [.. o.Interfaces.Select(Reference)], Applied(type.AppliedDirectives), Fields(o)),
            InterfaceType i => new InterfaceTypeDefinition(0, description, false, name, [.. i.Interfaces.Select(Reference)], Applied(type.AppliedDirectives), Fields(i)),
            UnionType union => new UnionTypeDefinition(0, description, false, name, Applied(type.AppliedDirectives), [.. union.Members.Select(Reference)]),
            EnumType values => new EnumTypeDefinition(0, description, false, name, Applied(type.AppliedDirectives), [.. values.Values.Select(Value)]),
            InputObjectType input => new InputObjectTypeDefinition(
                0, description, false, name, Applied(type.AppliedDirectives, isOneOf: input.IsOneOf), Values(input.Fields)),
            _ => throw new ArgumentException($"{type.Name} is of no kind that can be printed.", nameof(type)),
        };
    }

    private static FieldDefinitionNode[] Fields(FieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(
            0, Description(field.Description), Name(field.Name), Values(field.Arguments), TypeOf(field.Type), Applied(field.AppliedDirectives, field.DeprecationReason))),
    ];

    private static InputValueDefinitionNode[] Values(IEnumerable<InputValueDefinition> values) =>
    [
        .. values.Select(value => new InputValueDefinitionNode(
            0, Description(value.Description), Name(value.Name), TypeOf(value.Type), value.DefaultValue, Applied(value.AppliedDirectives, value.DeprecationReason))),
    ];

    private static EnumValueDefinitionNode Value(EnumValueDefinition value)
        => new(0, Description(value.Description), Name(value.Name), Applied(value.AppliedDirectives, value.DeprecationReason));

    /// <summary>What the model says by itself, then what else was written on it.</summary>
    private static List<Directive> Applied(IReadOnlyList<Directive> written, string? deprecation = null, string? specifiedBy = null, bool isOneOf = false)
    {
        var directives = new List<Directive>();
        if (deprecation is not null) directives.Add(Directive(BuiltInDirectives.Deprecated, "reason", deprecation == BuiltInDirectives.DefaultDeprecationReason ? null : deprecation));
        if (specifiedBy is not null) directives.Add(Directive(BuiltInDirectives.SpecifiedBy, "url", specifiedBy));
        if (isOneOf) directives.Add(Directive(BuiltInDirectives.OneOf, "", null));
        directives.AddRange(written.Where(each => BuiltInDirectives.All.All(builtIn => builtIn.Name != each.Name.Value)));
        return directives;
    }

    private static Directive Directive(DirectiveDefinition definition, string argument, string? text)
        => new(0, Name(definition.Name), text is null ? [] : [new Argument(0, Name(argument), new StringValue(0, text))]);

    private static StringValue? Description(string? text) => text is null ? null : new StringValue(0, text, isBlock: true);

    private static NameNode Name(string name) => new(0, name);

    private static NamedTypeNode Reference(NamedType type) => new(0, Name(type.Name));

    private static TypeNode TypeOf(GraphQLType type) => type switch
    {
        ListType list => new ListTypeNode(0, TypeOf(list.Item)),
        NonNullType nonNull => new NonNullTypeNode(0, TypeOf(nonNull.Inner)),
        _ => Reference((NamedType)type),
    };
}
