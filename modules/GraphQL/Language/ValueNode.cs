namespace Samverkan.GraphQL.Language;

/// <summary>A literal or a variable. <see cref="object.ToString"/> gives it in the language's own notation.</summary>
public abstract class ValueNode(int position) : SyntaxNode(position)
{
    public sealed override string ToString() => Printer.Print(this);
}

public sealed class Variable(int position, NameNode name) : ValueNode(position)
{
    public NameNode Name { get; } = name;
}

public sealed class NullValue(int position) : ValueNode(position);

public sealed class BooleanValue(int position, bool value) : ValueNode(position)
{
    public bool Value { get; } = value;
}

/// <summary>A whole number, kept as it was written: the language sets no bounds, scalars do.</summary>
public sealed class IntValue(int position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <summary>A number with a fraction or an exponent, kept as it was written.</summary>
public sealed class FloatValue(int position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <summary>A text, with its escapes undone and, for a block string, its common indentation taken off.</summary>
public sealed class StringValue(int position, string value, bool isBlock = false) : ValueNode(position)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class EnumValue(int position, string name) : ValueNode(position)
{
    public string Name { get; } = name;
}

public sealed class ListValue(int position, IReadOnlyList<ValueNode> items) : ValueNode(position)
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}

public sealed class ObjectValue(int position, IReadOnlyList<ObjectField> fields) : ValueNode(position)
{
    public IReadOnlyList<ObjectField> Fields { get; } = fields;
}

public sealed class ObjectField(int position, NameNode name, ValueNode value) : SyntaxNode(position)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
