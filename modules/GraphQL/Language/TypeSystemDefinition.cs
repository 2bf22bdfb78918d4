namespace Samverkan.GraphQL.Language;

/// <summary>A definition or an extension of the type system.</summary>
/// <remarks>An extension is the same node with <see cref="IsExtension"/> set: what it may hold is checked by rules, not by shape.</remarks>
public abstract class TypeSystemDefinition(int position, StringValue? description, bool isExtension, IReadOnlyList<Directive> directives)
    : Definition(position, description)
{
    public bool IsExtension { get; } = isExtension;

    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class SchemaDefinition(
    int position, StringValue? description, bool isExtension, IReadOnlyList<Directive> directives, IReadOnlyList<RootOperationType> operationTypes)
    : TypeSystemDefinition(position, description, isExtension, directives)
{
    public IReadOnlyList<RootOperationType> OperationTypes { get; } = operationTypes;
}

public sealed class RootOperationType(int position, OperationKind kind, NamedTypeNode type) : SyntaxNode(position)
{
    public OperationKind Kind { get; } = kind;

    public NamedTypeNode Type { get; } = type;
}

/// <summary>A definition or extension of a named type.</summary>
public abstract class TypeDefinition(int position, StringValue? description, bool isExtension, NameNode name, IReadOnlyList<Directive> directives)
    : TypeSystemDefinition(position, description, isExtension, directives)
{
    public NameNode Name { get; } = name;
}

public sealed class ScalarTypeDefinition(int position, StringValue? description, bool isExtension, NameNode name, IReadOnlyList<Directive> directives)
    : TypeDefinition(position, description, isExtension, name, directives);

/// <summary>An object type or an interface: what has fields and may implement interfaces.</summary>
public abstract class FieldsTypeDefinition(
    int position,
    StringValue? description,
    bool isExtension,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<Directive> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : TypeDefinition(position, description, isExtension, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class ObjectTypeDefinition(
    int position, StringValue? description, bool isExtension, NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<Directive> directives, IReadOnlyList<FieldDefinitionNode> fields)
    : FieldsTypeDefinition(position, description, isExtension, name, interfaces, directives, fields);

public sealed class InterfaceTypeDefinition(
    int position, StringValue? description, bool isExtension, NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces, IReadOnlyList<Directive> directives, IReadOnlyList<FieldDefinitionNode> fields)
    : FieldsTypeDefinition(position, description, isExtension, name, interfaces, directives, fields);

public sealed class UnionTypeDefinition(
    int position, StringValue? description, bool isExtension, NameNode name, IReadOnlyList<Directive> directives, IReadOnlyList<NamedTypeNode> members)
    : TypeDefinition(position, description, isExtension, name, directives)
{
    public IReadOnlyList<NamedTypeNode> Members { get; } = members;
}

public sealed class EnumTypeDefinition(
    int position, StringValue? description, bool isExtension, NameNode name, IReadOnlyList<Directive> directives, IReadOnlyList<EnumValueDefinitionNode> values)
    : TypeDefinition(position, description, isExtension, name, directives)
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}

public sealed class InputObjectTypeDefinition(
    int position, StringValue? description, bool isExtension, NameNode name, IReadOnlyList<Directive> directives, IReadOnlyList<InputValueDefinitionNode> fields)
    : TypeDefinition(position, description, isExtension, name, directives)
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}

public sealed class FieldDefinitionNode(
    int position, StringValue? description, NameNode name, IReadOnlyList<InputValueDefinitionNode> arguments, TypeNode type, IReadOnlyList<Directive> directives)
    : SyntaxNode(position)
{
    public StringValue? Description { get; } = description;

    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class InputValueDefinitionNode(
    int position, StringValue? description, NameNode name, TypeNode type, ValueNode? defaultValue, IReadOnlyList<Directive> directives)
    : SyntaxNode(position)
{
    public StringValue? Description { get; } = description;

    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class EnumValueDefinitionNode(int position, StringValue? description, NameNode name, IReadOnlyList<Directive> directives)
    : SyntaxNode(position)
{
    public StringValue? Description { get; } = description;

    public NameNode Name { get; } = name;

    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class DirectiveDefinitionNode(
    int position, StringValue? description, NameNode name, IReadOnlyList<InputValueDefinitionNode> arguments, bool isRepeatable, IReadOnlyList<NameNode> locations)
    : TypeSystemDefinition(position, description, isExtension: false, directives: [])
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
