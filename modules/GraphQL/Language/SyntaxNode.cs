namespace Samverkan.GraphQL.Language;

/// <summary>A piece of a parsed document.</summary>
/// <param name="position">Where it begins: the offset in UTF-8 bytes from the start of the source.</param>
public abstract class SyntaxNode(int position)
{
    /// <summary>Where it begins: the offset in UTF-8 bytes from the start of the source. <see cref="SourceText.LocationOf"/> tells line and column.</summary>
    public int Position { get; } = position;
}

/// <summary>A name with its place, so that an error can point at it.</summary>
public sealed class NameNode(int position, string value) : SyntaxNode(position)
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}

/// <summary>A whole document: operations and fragments, type system definitions and extensions, or both.</summary>
public sealed class Document(SourceText source, IReadOnlyList<Definition> definitions) : SyntaxNode(0)
{
    public SourceText Source { get; } = source;

    public IReadOnlyList<Definition> Definitions { get; } = definitions;

    public IEnumerable<OperationDefinition> Operations => Definitions.OfType<OperationDefinition>();

    public IEnumerable<FragmentDefinition> Fragments => Definitions.OfType<FragmentDefinition>();
}

/// <summary>One of the things that stand at the top of a document.</summary>
public abstract class Definition(int position, StringValue? description) : SyntaxNode(position)
{
    public StringValue? Description { get; } = description;
}

/// <summary>A definition that can be executed: an operation or a fragment.</summary>
public abstract class ExecutableDefinition(
    int position, StringValue? description, NameNode? name, IReadOnlyList<Directive> directives, SelectionSet selectionSet)
    : Definition(position, description)
{
    /// <summary>Null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    public IReadOnlyList<Directive> Directives { get; } = directives;

    public SelectionSet SelectionSet { get; } = selectionSet;
}

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

public sealed class OperationDefinition(
    int position,
    StringValue? description,
    OperationKind kind,
    NameNode? name,
    IReadOnlyList<VariableDefinition> variables,
    IReadOnlyList<Directive> directives,
    SelectionSet selectionSet)
    : ExecutableDefinition(position, description, name, directives, selectionSet)
{
    public OperationKind Kind { get; } = kind;

    public IReadOnlyList<VariableDefinition> Variables { get; } = variables;
}

public sealed class FragmentDefinition(
    int position, StringValue? description, NameNode name, NamedTypeNode typeCondition, IReadOnlyList<Directive> directives, SelectionSet selectionSet)
    : ExecutableDefinition(position, description, name, directives, selectionSet)
{
    /// <summary>A fragment always has one.</summary>
    public new NameNode Name => base.Name!;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

public sealed class VariableDefinition(
    int position, StringValue? description, Variable variable, TypeNode type, ValueNode? defaultValue, IReadOnlyList<Directive> directives)
    : SyntaxNode(position)
{
    public StringValue? Description { get; } = description;

    public Variable Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class SelectionSet(int position, IReadOnlyList<Selection> selections) : SyntaxNode(position)
{
    public IReadOnlyList<Selection> Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class Selection(int position, IReadOnlyList<Directive> directives) : SyntaxNode(position)
{
    public IReadOnlyList<Directive> Directives { get; } = directives;
}

public sealed class Field(
    int position, NameNode? alias, NameNode name, IReadOnlyList<Argument> arguments, IReadOnlyList<Directive> directives, SelectionSet? selectionSet)
    : Selection(position, directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public IReadOnlyList<Argument> Arguments { get; } = arguments;

    public SelectionSet? SelectionSet { get; } = selectionSet;

    /// <summary>The key in the answer: the alias, or the name where there is none.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

public sealed class FragmentSpread(int position, NameNode name, IReadOnlyList<Directive> directives) : Selection(position, directives)
{
    public NameNode Name { get; } = name;
}

public sealed class InlineFragment(int position, NamedTypeNode? typeCondition, IReadOnlyList<Directive> directives, SelectionSet selectionSet)
    : Selection(position, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSet SelectionSet { get; } = selectionSet;
}

public sealed class Argument(int position, NameNode name, ValueNode value) : SyntaxNode(position)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

public sealed class Directive(int position, NameNode name, IReadOnlyList<Argument> arguments) : SyntaxNode(position)
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}
