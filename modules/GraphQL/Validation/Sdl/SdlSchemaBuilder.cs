using Samverkan.GraphQL.Introspection;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation.Sdl;

/// <summary>Makes a schema of a schema text; extensions go into what they extend.</summary>
/// <remarks>GraphQL, September 2025, section 3. Scalars that the language itself does not know take any value.</remarks>
public sealed class SdlSchemaBuilder
{
    private readonly Document document;
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDefinition>> syntax = new(StringComparer.Ordinal);

    private SdlSchemaBuilder(Document document) => this.document = document;

    /// <exception cref="SyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The definitions do not go together.</exception>
    public static Schema Build(string text) => Build(new SourceText(text));

    /// <exception cref="SyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The definitions do not go together.</exception>
    public static Schema Build(SourceText text) => Build(Parser.Parse(text, ParserOptions.Trusted));

    /// <exception cref="SchemaException">The definitions do not go together.</exception>
    public static Schema Build(Document document)
    {
        var errors = SdlValidator.Validate(document);
        if (errors.Count > 0) throw new SchemaException([.. errors.Select(error => error.Message)]);
        return new SdlSchemaBuilder(document).Build();
    }

    private Schema Build()
    {
        foreach (var type in Scalars.BuiltIn.Concat(IntrospectionTypes.All)) types[type.Name] = type;
        foreach (var definition in document.Definitions.OfType<TypeDefinition>().OrderBy(each => each.IsExtension)) Declare(definition);
        foreach (var (name, parts) in syntax) new SdlTypeFiller(types, parts).Fill(types[name]);
        var directives = document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive).ToList();
        foreach (var builtIn in BuiltInDirectives.All)
        {
            if (directives.TrueForAll(directive => directive.Name != builtIn.Name)) directives.Add(builtIn);
        }

        var definitions = document.Definitions.OfType<SchemaDefinition>().OrderBy(each => each.IsExtension).ToArray();
        return new Schema(
            types.Values.Where(type => type is not ScalarType scalar || !Scalars.BuiltIn.Contains(scalar) || IsReferred(scalar)),
            directives,
            Root(definitions, OperationKind.Query),
            Root(definitions, OperationKind.Mutation),
            Root(definitions, OperationKind.Subscription),
            definitions.FirstOrDefault(each => !each.IsExtension)?.Description?.Value)
        {
            Syntax = definitions,
        };
    }

    private void Declare(TypeDefinition definition)
    {
        var name = definition.Name.Value;
        if (!types.ContainsKey(name))
        {
            types[name] = definition switch
            {
                ObjectTypeDefinition => new ObjectType(name),
                InterfaceTypeDefinition => new InterfaceType(name),
                UnionTypeDefinition => new UnionType(name),
                EnumTypeDefinition => new EnumType(name),
                InputObjectTypeDefinition => new InputObjectType(name),
                _ => new AnyScalar(name),
            };
            syntax[name] = [];
        }

        // What the language itself defines stays as it is, whatever a text says of it.
        if (syntax.TryGetValue(name, out var parts)) parts.Add(definition);
    }

    private DirectiveDefinition Directive(DirectiveDefinitionNode node)
        => new(node.Name.Value, [.. node.Locations.Select(location => DirectiveLocationNames.Named(location.Value))], SdlTypeFiller.InputValues(types, node.Arguments))
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
            Syntax = node,
        };

    /// <summary>What the schema definition says; where there is none, the type of the usual name.</summary>
    private ObjectType? Root(SchemaDefinition[] definitions, OperationKind kind)
    {
        var named = definitions.SelectMany(each => each.OperationTypes).LastOrDefault(each => each.Kind == kind)?.Type.Name.Value;
        if (named is null && !definitions.Any(each => !each.IsExtension)) named = kind.ToString();
        return named is null ? null : types.GetValueOrDefault(named) as ObjectType;
    }

    /// <remarks>GraphQL, September 2025, section 3.5: a built-in scalar that nothing refers to is not part of the schema. Introspection refers to String and Boolean.</remarks>
    private bool IsReferred(ScalarType scalar)
        => scalar == Scalars.String || scalar == Scalars.Boolean || document.Definitions.Any(definition => definition switch
        {
            ScalarTypeDefinition itself => itself.Name.Value == scalar.Name,
            FieldsTypeDefinition type => type.Interfaces.Any(each => Named(each) == scalar.Name)
                || type.Fields.Any(field => Named(field.Type) == scalar.Name || field.Arguments.Any(argument => Named(argument.Type) == scalar.Name)),
            UnionTypeDefinition type => type.Members.Any(each => Named(each) == scalar.Name),
            SchemaDefinition roots => roots.OperationTypes.Any(each => Named(each.Type) == scalar.Name),
            InputObjectTypeDefinition type => type.Fields.Any(field => Named(field.Type) == scalar.Name),
            DirectiveDefinitionNode directive => directive.Arguments.Any(argument => Named(argument.Type) == scalar.Name),
            _ => false,
        });

    private static string Named(TypeNode type) => type switch
    {
        ListTypeNode list => Named(list.Item),
        NonNullTypeNode nonNull => Named(nonNull.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
