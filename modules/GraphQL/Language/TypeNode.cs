namespace Samverkan.GraphQL.Language;

/// <summary>A reference to a type. <see cref="object.ToString"/> gives it in the language's own notation.</summary>
public abstract class TypeNode(int position) : SyntaxNode(position);

public sealed class NamedTypeNode(int position, NameNode name) : TypeNode(position)
{
    public NameNode Name { get; } = name;

    public override string ToString() => Name.Value;
}

public sealed class ListTypeNode(int position, TypeNode item) : TypeNode(position)
{
    public TypeNode Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}

/// <param name="position">Where it begins.</param>
/// <param name="type">A named type or a list; never itself non-null.</param>
public sealed class NonNullTypeNode(int position, TypeNode type) : TypeNode(position)
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"{Type}!";
}
