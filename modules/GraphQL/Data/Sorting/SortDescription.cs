using System.Linq.Expressions;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Data;

/// <summary>What a sort type says of itself.</summary>
internal sealed class SortDescription(Type of, Type declared)
{
    public Type Of { get; } = of;

    public Type Declared { get; } = declared;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public bool IsInMemory { get; set; }

    public List<SortFieldDescription> Fields { get; } = [];
}

internal sealed class SortFieldDescription(LambdaExpression property)
{
    public LambdaExpression Property { get; } = property;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsIgnored { get; set; }

    public SortInputType? Sort { get; set; }

    public LambdaExpression? Folded { get; set; }
}

internal sealed class SortInputTypeDescriptor<T>(SortDescription description) : ISortInputTypeDescriptor<T>
{
    public ISortInputTypeDescriptor<T> Name(string name)
    {
        description.Name = name;
        return this;
    }

    public ISortInputTypeDescriptor<T> Description(string text)
    {
        description.Description = text;
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        description.IsExplicit = true;
        return this;
    }

    public ISortInputTypeDescriptor<T> InMemory()
    {
        description.IsInMemory = true;
        return this;
    }

    public ISortFieldDescriptor<T> Field<TField>(Expression<Func<T, TField>> property)
    {
        var field = new SortFieldDescription(property);
        description.Fields.Add(field);
        return new SortFieldDescriptor<T>(field);
    }
}

internal sealed class SortFieldDescriptor<T>(SortFieldDescription field) : ISortFieldDescriptor<T>
{
    public ISortFieldDescriptor<T> Name(string name)
    {
        field.Name = name;
        return this;
    }

    public ISortFieldDescriptor<T> Description(string description)
    {
        field.Description = description;
        return this;
    }

    public ISortFieldDescriptor<T> Ignore()
    {
        field.IsIgnored = true;
        return this;
    }

    public ISortFieldDescriptor<T> Type<TSort>()
        where TSort : SortInputType, new()
    {
        field.Sort = new TSort();
        return this;
    }

    public ISortFieldDescriptor<T> FoldedIn(Expression<Func<T, string?>> folded)
    {
        field.Folded = folded;
        return this;
    }
}

/// <summary>A sort input of the schema, and the keys that each of its fields stands for.</summary>
internal sealed record SortShape(InputObjectType Type)
{
    public Dictionary<string, SortMember> Members { get; } = new(StringComparer.Ordinal);
}

/// <param name="Keys">From the row to what decides, the first before the others; or to the object that has the fields.</param>
/// <param name="Shape">For an object, its fields; null for a value.</param>
internal sealed record SortMember(IReadOnlyList<LambdaExpression> Keys, SortShape? Shape);
